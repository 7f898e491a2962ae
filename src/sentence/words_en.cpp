// The English words of the result sentence. You need not be a programmer to add one: every row says
// what its words mean (the meanings are explained in words.hpp), then lists them, parted by commas, in
// lower case. A row may hold several words together ("at least"). A hyphen between words is written as
// a space. Some rows end in a number: what the word is worth ("double" is 100 per cent more).
//
// Verbs in the rows effort_verb, soft_verb, change_verb and gain_verb are written once, in the form of
// "to ..."; "trains", "training" and "trained" follow by themselves, and irregular forms are added as
// words of their own. The words of all other rows stand there exactly as people write them.
//
// After a change, run the tests: they say when a sentence that was understood no longer is.
#include "sentence/words.hpp"

namespace accord::sentence {
namespace {

constexpr WordRow kWords[] = {
    // ---- The change ----
    {Meaning::up,
     "increase, increases, increased, increasing, raise, raises, raised, raising, grow, grows, grew, "
     "grown, growing, growth, rise, rises, rising, rose, risen, boost, boosts, lift, lifts, expand, "
     "expands, more, higher, extra, additional, up, gain of, increment"},
    {Meaning::down,
     "reduce, reduces, reduced, reducing, reduction, reductions, decrease, decreases, decreased, "
     "decreasing, lower, lowers, lowered, lowering, cut, cuts, cutting, drop, drops, dropped, "
     "dropping, fall, falls, fell, fallen, falling, decline, declines, declined, declining, shrink, "
     "shrinks, shorten, shortens, shortened, less, fewer, down, minimise, minimize, bring down, "
     "brings down, slash, save, saves, saved, saving"},
    {Meaning::factor,
     "halve, halves, halved, halving, cut in half, cuts in half, half as many, half as much, in half", -50},
    {Meaning::factor, "double, doubles, doubled, doubling, twice as many, twice as much, twofold", 100},
    {Meaning::factor, "triple, triples, tripled, tripling, treble, trebles, threefold", 200},
    {Meaning::factor, "quadruple, quadruples, quadrupled, fourfold", 300},
    {Meaning::times, "times, x, ×"},
    {Meaning::as_many, "as many, as much"},
    {Meaning::at_least,
     "at least, no less than, not less than, no fewer than, not fewer than, minimum of, a minimum of, "
     "minimum, more than, over, above, greater than, higher than, exceeding, exceed, exceeds, at "
     "least as high as, as high as, not below, no lower than, >=, ≥, >"},
    {Meaning::at_most,
     "at most, no more than, not more than, maximum of, a maximum of, maximum, less than, fewer than, "
     "lower than, no longer than, not longer than, nobody longer than, under, below, beneath, shorter than, "
     "within, at least as low as, as low as, not above, no "
     "higher than, not exceed, not exceeding, <=, ≤, <"},
    {Meaning::or_more, "or more, or higher, or above, or over, or better"},
    {Meaning::or_less, "or less, or fewer, or lower, or below, or under"},
    {Meaning::up_to, "up to, as much as, as many as, longer than"},
    {Meaning::from, "from"},
    {Meaning::to, "to, to a level of, to a total of, to the level of, →, ->, =>"},
    {Meaning::by, "by, by another, with, by some"},
    {Meaning::of, "of, in, for, on"},
    {Meaning::reach,
     "is, are, be, reach, reaches, reached, achieve, achieves, achieved, attain, attains, hit, hits, "
     "equals, stands at, at, will be, becomes, maintain, keep, keeps, stay, stays, "
     "remain, remains, hold, sustain"},
    {Meaning::neutral,
     "improve, improves, improved, improving, improvement, bring, brings, move, moves, get, gets, "
     "change, changes, go, goes, take, takes, there, has, have, gone, optimise, optimize"},
    {Meaning::filler,
     "the, a, an, our, its, their, we, we will, will, shall, should, must, want, wants, to, number of, "
     "total number of, amount of, will have, has to, have to, needs to, need to, level of"},
    {Meaning::article, "a, an, the, one"},
    {Meaning::conjunction, "and, as well as, plus, &"},
    {Meaning::than, "than, compared to, compared with"},

    // ---- Numbers ----
    {Meaning::loose_period, "early", 331},
    {Meaning::loose_period, "spring", 531},
    {Meaning::loose_period,
     "mid, middle of, the middle of, halfway, halfway through, h1, first half, the first half, half way",
     630},
    {Meaning::loose_period, "summer", 831},
    {Meaning::loose_period, "autumn, fall", 1130},
    {Meaning::loose_period, "late, h2, second half, the second half, winter", 1231},

    {Meaning::number, "one", 1},
    {Meaning::number, "two", 2},
    {Meaning::number, "three", 3},
    {Meaning::number, "four", 4},
    {Meaning::number, "five", 5},
    {Meaning::number, "six", 6},
    {Meaning::number, "seven", 7},
    {Meaning::number, "eight", 8},
    {Meaning::number, "nine", 9},
    {Meaning::number, "ten", 10},
    {Meaning::number, "eleven", 11},
    {Meaning::number, "twelve, a dozen", 12},
    {Meaning::number, "fifteen", 15},
    {Meaning::number, "twenty", 20},
    {Meaning::number, "thirty", 30},
    {Meaning::number, "forty", 40},
    {Meaning::number, "fifty", 50},
    {Meaning::number, "sixty", 60},
    {Meaning::number, "seventy", 70},
    {Meaning::number, "eighty", 80},
    {Meaning::number, "ninety", 90},
    {Meaning::number, "hundred, a hundred", 100},
    {Meaning::number, "thousand, a thousand", 1000},
    {Meaning::number, "zero, nil", 0},
    {Meaning::and_half, "and a half, and one half", 0.5},
    {Meaning::out_of, "in every, out of, out of every"},
    {Meaning::out_of, "in", 1},
    {Meaning::of_one, "a, an, of a, of an, of one"},
    {Meaning::fraction, "half, a half, one half", 1.0 / 2},
    {Meaning::fraction, "a third, one third", 1.0 / 3},
    {Meaning::fraction, "two thirds", 2.0 / 3},
    {Meaning::fraction, "a quarter, one quarter, a fourth, one fourth", 1.0 / 4},
    {Meaning::fraction, "three quarters, three fourths", 3.0 / 4},
    {Meaning::fraction, "a fifth, one fifth", 1.0 / 5},
    {Meaning::fraction, "two fifths", 2.0 / 5},
    {Meaning::fraction, "three fifths", 3.0 / 5},
    {Meaning::fraction, "four fifths", 4.0 / 5},
    {Meaning::fraction, "a sixth, one sixth", 1.0 / 6},
    {Meaning::fraction, "an eighth, one eighth", 1.0 / 8},
    {Meaning::fraction, "a tenth, one tenth", 1.0 / 10},
    {Meaning::scale, "hundred", 100},
    {Meaning::scale, "thousand, k", 1e3},
    {Meaning::scale, "million, mn, mio", 1e6},
    {Meaning::scale, "billion, bn", 1e9},
    {Meaning::scale, "trillion", 1e12},

    // ---- Dates ----
    {Meaning::deadline,
     "in, on, no later than, not later than, at the latest by, at the latest in, during, "
     "as at, by the time of, due"},
    {Meaning::maybe_amount, "by, per, at"},
    {Meaning::before, "before, prior to, ahead of"},
    {Meaning::end_of, "end, close, year end"},
    {Meaning::year_word, "year, calendar year"},
    {Meaning::relative_date,
     "next year, this year, next month, this month, next quarter, this quarter, next spring, next summer, "
     "next "
     "autumn, next fall, next winter, this summer, this autumn, this winter, end of the year, year end, end "
     "of year, "
     "end of the month, end of the quarter"},
    {Meaning::from_now,
     "within, within the next, within the coming, in the next, in the coming, over the next, over the "
     "coming, during "
     "the next, during the coming, the next, the coming, next, coming"},
    {Meaning::from_now, "in", 1},
    {Meaning::calendar_unit,
     "year, years, half a year, half year, month, months, year's time, years' time, few years, couple of "
     "years, year from now, years "
     "from now, months from now"},
    {Meaning::counts_from, "of, after, following, since"},
    {Meaning::quarter_word, "quarter, q"},
    {Meaning::ordinal, "first", 1},
    {Meaning::ordinal, "second", 2},
    {Meaning::ordinal, "third", 3},
    {Meaning::ordinal, "fourth, last", 4},
    {Meaning::month, "january, jan", 1},
    {Meaning::month, "february, feb", 2},
    {Meaning::month, "march, mar", 3},
    {Meaning::month, "april, apr", 4},
    {Meaning::month, "may", 5},
    {Meaning::month, "june, jun", 6},
    {Meaning::month, "july, jul", 7},
    {Meaning::month, "august, aug", 8},
    {Meaning::month, "september, sep, sept", 9},
    {Meaning::month, "october, oct", 10},
    {Meaning::month, "november, nov", 11},
    {Meaning::month, "december, dec", 12},

    // ---- What people will do ----
    {Meaning::we,
     "we, our team, our goal is, our ambition is, our aim is, the aim is, the goal is, the objective is, i, "
     "they, the partners, all parties, the parties, all partners, partners, the hospitals, the "
     "organisations, all organisations, "
     "partner organisations, the municipalities, the employers, the board, the boards, the directors, the "
     "management team, "
     "a steering group, the steering group, a joint steering group, a working group, the working group, a "
     "joint working group"},
    {Meaning::will,
     "will, shall, should, must, want to, wants to, aim to, aims to, plan to, intend to, need to, needs "
     "to, have to, are going to, would like to, to, in order to, commit to, seek to, please, let us, "
     "let's, continue to, also, jointly, together, further, significantly, substantially, "
     "successfully, progressively, fully, effectively, actively"},
    {Meaning::effort_verb,
     "accelerate, accompany, act, adapt, add, address, adopt, advance, advise, advocate, agree, align, "
     "allocate, "
     "analyse, analyze, announce, apply, appoint, approve, arrange, assemble, assess, assign, assist, "
     "attend, audit, "
     "automate, begin, brief, brainstorm, buy, call, campaign, carry out, carry, champion, check, clean, "
     "coach, collaborate, "
     "collect, commission, communicate, compile, complete, conclude, conduct, configure, connect, consider, "
     "consolidate, consult, "
     "continue, contribute, convene, correct, cooperate, coordinate, counsel, debug, decide, define, "
     "deliver, deploy, "
     "design, develop, devise, disclose, discuss, disseminate, distribute, document, draft, draw up, "
     "educate, embed, "
     "empower, enable, encourage, engage, enforce, enhance, equip, establish, evaluate, examine, exchange, "
     "execute, "
     "experiment, explore, extend, facilitate, file, finalise, finalize, finance, find out, finish, fix, "
     "focus, follow "
     "up, form, formalise, formulate, foster, found, fund, gather, give, guide, hire, hold, host, identify, "
     "implement, "
     "improve collaboration, incorporate, inform, initiate, innovate, install, inspire, institute, "
     "integrate, "
     "interview, introduce, invest, investigate, invite, involve, issue, join, kick off, launch, lead, "
     "learn, "
     "leverage, link, lobby, look into, manage, map, market, measure, meet, mentor, "
     "migrate, mobilise, mobilize, modernise, modernize, monitor, negotiate, nominate, notify, offer, "
     "onboard, open, "
     "operationalise, operationalize, organise, organize, orient, outline, participate, partner, perform, "
     "put in place, raise awareness, reach out, respect, pilot, "
     "plan, plant, post, prepare, present, prioritise, prioritize, procure, produce, promote, propose, "
     "prototype, provide, "
     "publish, purchase, pursue, push, recommend, recruit, redesign, refactor, refine, reform, refresh, "
     "regulate, "
     "rehabilitate, renovate, release, remove, renew, reorganise, repair, replace, report, require, "
     "research, respond, restore, "
     "restructure, review, revise, revitalise, revitalize, rewrite, roll out, run, scale up, schedule, "
     "screen, send, set up, "
     "set, share, ship, shift, sign, simplify, speak, sponsor, spend, staff, standardise, standardize, "
     "start, stimulate, streamline, "
     "study, submit, supply, support, survey, switch, take, talk, teach, "
     "team up, test, track, train, transfer, transform, translate, understand, undertake, uphold, update, "
     "upgrade, use, "
     "validate, verify, visit, work, write, build out, built, held, met, gave, given, taught, wrote, "
     "written, ran, led"},
    {Meaning::soft_verb,
     "build, strengthen, enhance, create, sustain, establish, reinforce, expand, restore, advance, deepen, "
     "cultivate, nurture, deliver, accelerate, revitalize, maintain, safeguard, conserve, drive, become"},
    {Meaning::change_verb,
     "improve, ensure, make, turn, end, eliminate, eradicate, halt, achieve, reach, attain, prevent, "
     "protect, combat, reverse, "
     "increase, reduce, decrease, lower, raise, grow, boost, minimise, minimize, maximise, maximize, "
     "optimise, optimize, become, be, remain, stop, decline, cut, shorten, lessen, double, halve, triple, "
     "ease, "
     "overcome, tackle, know, feel, experience, have, enjoy, benefit, earn, live, thrive, stay, keep, "
     "retain, "
     "guarantee, secure, realise, realize, sustain, diversify, widen, broaden, mitigate, understands, is, "
     "are, has"},
    {Meaning::gain_verb,
     "acquire, reach, achieve, attain, gain, get, win, attract, retain, secure, obtain, earn, generate, "
     "exceed, hit, "
     "close, score, save, serve, maintain, keep, sustain, surpass, realise, realize, ensure, deliver, "
     "resolve, "
     "convert, have, see, grow, be, produce, avoid, prevent, mobilise, mobilize, cover, vaccinate, restore, "
     "protect, conserve, "
     "answer, treat, sign, sell, book, land, house, employ, respond, process, recover, recycle, capture, "
     "drive, bring, met, meet"},
    {Meaning::effort_noun,
     "advice, meeting, meetings, workshop, workshops, session, sessions, training, trainings, course, "
     "courses, "
     "campaign, "
     "campaigns, newsletter, newsletters, event, events, conference, conferences, webinar, webinars, "
     "seminar, "
     "seminars, consultation, consultations, visit, visits, plan, plans, policy, policies, strategy, "
     "strategies, "
     "programme, programmes, program, programs, project, projects, pilot, pilots, initiative, initiatives, "
     "measures, action, actions, activity, activities, support, assistance, research, study, studies, "
     "survey, surveys, "
     "assessment, assessments, audit, audits, evaluation, evaluations, review, reviews, report, reports, "
     "framework, "
     "frameworks, guideline, guidelines, protocol, protocols, legislation, law, laws, regulation, "
     "regulations, implementation, "
     "development, establishment, creation, construction, rehabilitation, provision, promotion, "
     "coordination, "
     "cooperation, collaboration, partnership, partnerships, dialogue, advocacy, dissemination, publication, "
     "publications, documentation, document, documents, platform, dashboard, website, app, tool, tools, "
     "toolkit, system, systems, "
     "feature, features, component, components, integration, integrations, migration, rollout, launch, "
     "investment, "
     "investments, funding, financing, fund, network, networks, interview, interviews, post, posts, article, "
     "articles, blog, blogs, video, videos, email, emails, presentation, presentations, procurement, "
     "recruitment, "
     "approval, adoption, formulation, preparation, organisation of, organization of, management, "
     "monitoring, "
     "supervision, facilitation, capacity building, capacity development, awareness raising, sensitisation, "
     "sensitization, "
     "mobilisation, mobilization, "
     "installation, distribution, delivery, design, drafting, mapping, analysis, analyses, testing, "
     "operation, "
     "setting up, efforts, intervention, interventions, services, page, pages, tests, experiment, "
     "experiments, "
     "test, call, calls, exchange, exchanges, table, round tables, committee, committees, working group, "
     "steering group, "
     "inventory, roadmap, playbook, process for, module, modules, curriculum, demo, demos, sprint, sprints, "
     "hackathon, hackathons, "
     "sops, standard operating procedures, agreement, agreements, memorandum, commitments, convention, "
     "mechanism, "
     "mechanisms, instrument, instruments, infrastructure, procedure, procedures, exercise, drill, drills, "
     "release, releases, pipeline, api, endpoint, endpoints, library, template, templates, ticket, screens, "
     "proposal, proposals, recommendation, recommendations, brochure, leaflets, materials, manual, manuals, "
     "kit, kits, relief, mission, missions, humanitarian response, humanitarian aid, reconstruction, "
     "renovation, deployment, "
     "grant, grants, stand up, stand ups, secondment, mainstreaming, modernisation, modernization, outreach"},
    {Meaning::received, "visit, visits, call, calls"},
    {Meaning::outcome_noun,
     "trust, confidence, resilience, quality, satisfaction, health, wellbeing, well being, growth, equality, "
     "access, "
     "loyalty, engagement, awareness, income, incomes, livelihoods, livelihood, safety, security, "
     "prosperity, "
     "productivity, retention, culture, jobs, employment, reputation, brand, leadership, autonomy, "
     "participation, "
     "inclusion, happiness, knowledge, mobility, independence, freedoms, rights, capacity, adaptive "
     "capacity, "
     "team, teams, customers, clients, users, members, subscribers, downloads, signups, "
     "economic growth, ecosystems, society, societies, communities, environment, revenue, pipeline, sales, "
     "experience"},
    {Meaning::helper, "is, are, be, been, was, were, has, have, had, will, there"},
    {Meaning::comparative, "more, higher, extra, additional, up, lower, less, fewer, down"},
    {Meaning::english,
     "the, of, and, to, for, by, with, from, our, their, at, all, that, who, are, will, new, an, on, "
     "through, including, increase, reduce, improve, achieve, people, health, percent, least"},
    {Meaning::better,
     "better, stronger, greater, wider, deeper, faster, safer, easier, improved, enhanced, strengthened, "
     "healthier, well, functional, functioning, effective, accessible, resilient, more, less, fewer, higher, "
     "lower, increased, reduced"},
    {Meaning::preposition,
     "over, about, across, among, between, via, towards, into, against, within, under, after, at, as"},
    {Meaning::age_bound, "under, over, below, above, younger than, older than"},
    {Meaning::group, "bottom, top, poorest, richest, first, last"},
    {Meaning::state_noun,
     "proportion, population, fraction, consumption, utilisation, utilization, condition, perception, "
     "protection, elimination, eradication, prevention, reduction, improvement, achievement, "
     "empowerment, education, nutrition, participation, satisfaction, retention"},
    {Meaning::relative,
     "who, whom, whose, that, which, with, without, living, serving, where, having, earning, using, "
     "receiving, aged, dying, experiencing, lacking, including, such as, at risk of, because, "
     "suffering, when, while"},
    {Meaning::purpose, "in order to, so that, by means of, through, by"},
    {Meaning::age,
     "aged, age, ages, years of age, years old, year old, year olds, years and over, years and older, "
     "years or older, years or over, years and above, years and under, years and younger, and older, and "
     "over, "
     "or older, and younger, or younger, months of age, grade, grades, born, older than, younger than"},
    {Meaning::label,
     "sdg, sdgs, goal, target, phase, article, level, step, week, chapter, scope, version, tier, type, top, "
     "day, stage, iso, horizon, agenda, section, part, grade, class, category, act, resolution, annex, "
     "group, zone, kr, objective, okr, no, number, ipcc, http, python, windows, node, room, unit, web, "
     "act of, covid, hepatitis, cop, protocol, option, release, round, series, sprint, milestone, "
     "priority, p, severity, sev, pillar, key result, result, output, outcome, indicator, lot, route, "
     "highway, package, programme, program, project, grant, strategy, vision, convention"},
    {Meaning::people,
     "children, child, adults, adult, people, persons, women, men, girls, boys, infants, youth, students, "
     "patients, residents, employees, adolescents, seniors, mortality, deaths, mothers, ages, age, "
     "aged, those, staff, clients, workers, nurses, carers, farmers, families, parents, "
     "refugees, citizens, consumers, customers, users, anyone, anybody, population, individuals, teenagers, "
     "kids, girl, boy"},
    {Meaning::since,
     "compared to, compared with, relative to, since, versus, vs, against, than in, based on, baseline, "
     "as of, of the year, adopted in, signed in, between"},
    {Meaning::rate, "per, out of, every, of every, for every, in every"},
    {Meaning::within, "within"},
    {Meaning::heading,
     "objective, key result, kr, goal, target, result, outcome, output, o, aim, sdg, kpi, indicator, "
     "ambition, okr, commitment, priority, theme, milestone, impact"},
};

constexpr UnitRow kUnits[] = {
    {"%", "%, percent, per cent, pct, procent, percents"},
    {"pp",
     "pp, ppt, p.p., percentage point, percentage points, procentpunt, procentpunten, % points, % punt, "
     "procent punt, procent punten, %punt, percent points, percentpunt"},
    {"EUR", "eur, €, euro, euros, euro's"},
    {"USD", "usd, $, us$, dollar, dollars"},
    {"GBP", "gbp, £, pound sterling, pounds sterling"},
    {"FTE", "fte, fte's, ftes, full time equivalent, full time equivalents, voltijdsbanen"},
    {"", "day, days, dag, dagen"},
    {"", "week, weeks, weken, wk"},
    {"", "month, months, maand, maanden"},
    {"", "year, years, jaar, jaren, yr, yrs"},
    {"", "hour, hours, uur, uren, hr, hrs, h"},
    {"", "minute, minutes, min, mins, minuut, minuten"},
    {"", "second, seconds, sec, secs, s, seconde, seconden"},
    {"", "ms, millisecond, milliseconds, msec, milliseconden"},
    {"", "person, persons, people, persoon, personen, mensen"},
    {"", "kg, kilogram, kilograms, kilogrammes, kilo, kilo's"},
    {"", "tonne, tonnes, ton, tons, metric tons, megaton, megatons"},
    {"", "km, kilometre, kilometres, kilometer, kilometers"},
    {"", "hectare, hectares, ha"},
    {"", "°c, °, degrees, degrees celsius, graad, graden"},
    {"", "kwh, kilowattuur"},
    {"", "mb, megabytes"},
    {"", "gb, gigabytes"},
    {"", "points, point, punten, punt"},
    {"", "place, places"},
    {"", "bed, beds, bedden"},
    {"", "plaats, plaatsen"},
    {"", "plek, plekken"},
    {"", "x"},
};

}  // namespace

const WordTable<WordRow>& english_words() {
  static constexpr auto kIndex = make_word_index<kWords>();
  static constexpr WordTable<WordRow> kTable{kWords, kIndex.heads, kIndex.entries};
  return kTable;
}
const WordTable<UnitRow>& unit_words() {
  static constexpr auto kIndex = make_word_index<kUnits>();
  static constexpr WordTable<UnitRow> kTable{kUnits, kIndex.heads, kIndex.entries};
  return kTable;
}

}  // namespace accord::sentence
