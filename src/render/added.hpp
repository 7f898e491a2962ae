// The line that tells of a new file, in words: what was added, and what it means.
#pragma once

#include "accord/partnership.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace accord::render {

// `path` is the new file's.
std::string render_party_added(std::string_view path, std::string_view name, Role role, Language language);
// Out of a spreadsheet: how many are new, and how many were there.
std::string render_parties_added(std::size_t added, std::size_t known, Language language);
// No parties stand for all members.
std::string render_ambition_added(std::string_view path, std::string_view name, std::span<const Id> parties,
                                  Language language);
std::string render_indicator_added(std::string_view path, const Indicator& indicator, Language language);
// "parties' figures add up"
std::string render_combining(const Indicator& indicator, Language language);
std::string render_effort_added(std::string_view path, std::span<const Id> supports, Language language);
// `affects` may be empty.
std::string render_decided(std::string_view path, Date date, std::span<const Id> affects, Language language);

// How to go on in a partnership where nothing is measured yet.
std::string render_next_indicator(Language language);
// The same where nothing is promised yet: a result by this indicator, as an example.
std::string render_next_goal(const Indicator& indicator, const Settings& settings, Date today,
                             Language language);

// "noorderzorg, lindehof"
std::string join_ids(std::span<const Id> ids);

}  // namespace accord::render
