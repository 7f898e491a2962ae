#include "render/html_style.hpp"

#include "render/palette.hpp"

#include <string_view>

namespace accord::render {
namespace {

constexpr std::string_view kRules = R"(
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 58rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; overflow-wrap: break-word; }
header { margin-bottom: 1.6rem; }
.kind { margin: 0 0 .2rem; color: var(--soft); font-size: .85rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; }
h1 { font-size: clamp(1.4rem, 6vw, 2.1rem); line-height: 1.15; margin: 0; hyphens: auto; }
h2 { font-size: 1.45rem; line-height: 1.25; margin: 3rem 0 .8rem; padding-top: .7rem; border-top: 3px solid var(--ink); }
h3 { font-size: 1.15rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h4 { font-size: 1rem; line-height: 1.35; margin: 1.2rem 0 .35rem; }
p { margin: .5rem 0; max-width: 44rem; }
a { color: var(--link); text-underline-offset: .15em; }
ul { margin: .4rem 0; padding-left: 1.2rem; max-width: 44rem; }
.subtitle { color: var(--soft); margin: .35rem 0 0; font-size: 1.1rem; }
.lead { font-size: 1.1rem; color: var(--soft); }
.quote { margin: .3rem 0 .7rem; padding-left: .8rem; border-left: 3px solid var(--line); font-style: italic; color: var(--soft); }
.aside { color: var(--soft); font-size: .92rem; }
.warning { padding: .5rem .8rem; border-left: 4px solid var(--warn); background: var(--band); }
.badge { white-space: nowrap; font-weight: 600; }
h3 .badge, h4 .badge { margin-left: .5rem; font-size: .92rem; }
.good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); } .dim { color: var(--soft); }
.counts { list-style: none; margin: 1rem 0; padding: 0; max-width: none; display: flex; flex-wrap: wrap; gap: .5rem; }
.counts li { min-width: 6.2rem; padding: .45rem .8rem .5rem; border-radius: .4rem; background: var(--band); line-height: 1.25; }
.counts b { display: block; font-size: 1.6rem; font-variant-numeric: tabular-nums; }
.entries { list-style: none; padding: 0; max-width: 50rem; }
.entries li { position: relative; margin: .45rem 0; padding-left: 1.5rem; }
.entries .sign { position: absolute; left: 0; }
.entries b { font-weight: 650; }
.first-page h3 { margin: 1.3rem 0 .3rem; }
.first-page h4 { margin: .8rem 0 .2rem; }
.result { margin: 1.6rem 0 2.2rem; padding-top: .3rem; border-top: 1px solid var(--line); }
.meter { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .8rem; margin: .6rem 0; max-width: none; }
.bar { position: relative; flex: 0 1 20rem; min-width: 9rem; height: .75rem; border-radius: .2rem; background: var(--line); }
.bar i { position: absolute; top: 0; bottom: 0; left: 0; border-radius: .2rem; background: currentColor; }
.bar u { position: absolute; top: -.25rem; bottom: -.25rem; width: 3px; margin-left: -1px; background: var(--ink); }
figure { margin: .8rem 0; }
svg { display: block; width: 100%; max-width: 44rem; height: auto; }
svg text { font-size: 25px; fill: var(--soft); font-variant-numeric: tabular-nums; }
svg .left, svg .end { text-anchor: end; } svg .middle { text-anchor: middle; }
svg .now { fill: var(--ink); font-weight: 700; font-size: 28px; }
svg path { fill: none; stroke-width: 3; }
svg .axis { stroke: var(--rule); stroke-width: 2; }
svg .mark { stroke: var(--rule); stroke-width: 2; stroke-dasharray: 2 7; }
svg .gap { stroke: var(--bad); stroke-width: 2; stroke-dasharray: 12 5; }
svg .target { stroke: var(--good); stroke-dasharray: 18 8; }
svg .path { stroke: var(--path); stroke-dasharray: 4 8; stroke-width: 4; }
svg .trend { stroke: var(--trend); stroke-dasharray: 10 10; }
svg .value { stroke: var(--value); stroke-width: 5; stroke-linejoin: round; }
svg .dot { fill: var(--value); } svg .step { fill: var(--ink); }
figcaption { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; color: var(--soft); font-size: .85rem; }
figcaption span::before { content: ""; display: inline-block; width: 1.6rem; margin-right: .4rem; vertical-align: .25em; border-top: 3px solid; }
figcaption .value::before { color: var(--value); } figcaption .target::before { color: var(--good); border-top-style: dashed; }
figcaption .path::before { color: var(--path); border-top-style: dotted; }
figcaption .trend::before { color: var(--trend); border-top-style: dashed; }
figcaption .step::before { width: .55rem; height: .55rem; border: 0; background: var(--ink); transform: rotate(45deg); vertical-align: 0; }
figcaption .gap::before { color: var(--bad); border-top-style: dashed; }
figcaption .mark::before { color: var(--rule); border-top-style: dotted; }
figcaption .plain::before { display: none; }
details { margin: .4rem 0; font-size: .92rem; }
summary { cursor: pointer; color: var(--link); }
.wide { overflow-x: auto; margin: .6rem 0 1rem; }
table { border-collapse: collapse; min-width: 100%; font-size: .93rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: .2rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .7rem .35rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; border-bottom: 2px solid var(--rule); white-space: nowrap; }
tbody th { font-weight: 500; min-width: 8rem; }
.n { text-align: right; white-space: nowrap; }
td:empty { min-width: 1rem; }
.sign-here td:empty { min-width: 6rem; height: 3rem; }
dl { margin: .4rem 0 1rem; max-width: 50rem; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 11rem) minmax(0, 1fr); column-gap: 1rem; }
dt { color: var(--soft); grid-column: 1; grid-row: 1 / span 99; align-self: start; padding: .125rem 0; }
dd { margin: 0; grid-column: 2; padding: .125rem 0; }
@media (max-width: 38rem) {
  body { padding: 1.4rem 1rem 3rem; }
  h2 { font-size: 1.3rem; margin-top: 2.2rem; }
  dl > div { display: block; } dt { margin-top: .5rem; font-weight: 600; }
  .counts li { min-width: 5.4rem; flex: 1 0 auto; }
  svg text { font-size: 36px; } svg .now { font-size: 40px; }
}
@media print {
  @page { size: A4; margin: 14mm 16mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.42; }
  h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 1.6rem; } h3 { font-size: 11pt; } h4 { font-size: 9.5pt; }
  p, ul, dl { max-width: none; }
  .lead { font-size: 10pt; } .subtitle { font-size: 11pt; }
  .counts li { padding: .3rem .7rem; } .counts b { font-size: 14pt; }
  .entries { max-width: none; } .entries li { margin: .25rem 0; }
  .first-page { break-after: page; }
  .first-page + h2 { margin-top: 0; }
  .wide { overflow: visible; }
  table { width: 100%; } th, td { overflow-wrap: anywhere; }
  .sign-here td:empty { min-width: 4rem; }
  details { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4, .meter, .quote { break-after: avoid; }
  tr, dt, dd, li, figure, .meter { break-inside: avoid; }
  thead { display: table-header-group; }
  svg { max-width: 150mm; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)";

std::string variables(std::string_view PageColor::*column) {
  std::string out;
  for (const PageColor& one : kPageColors) {
    out += " --";
    out += one.name;
    out += ": ";
    out += one.*column;
    out += ';';
  }
  return out;
}

}  // namespace

std::string page_style() {
  std::string out = "\n:root { color-scheme: light dark;" + variables(&PageColor::light) + " }\n";
  // Paper is light whatever the screen is.
  out += "@media screen and (prefers-color-scheme: dark) { :root {" + variables(&PageColor::dark) + " } }\n";
  out += "@media print { :root { color-scheme: light; } }";
  return out.append(kRules);
}

}  // namespace accord::render
