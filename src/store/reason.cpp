#include "store/reason.hpp"

#include "model/both.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iterator>
#include <string>
#include <string_view>

namespace accord::store {
namespace {

struct Reason {
  int error;
  std::string_view nl;
};

constexpr Reason kReasons[] = {
    {ENOENT, "dat bestand of die map is er niet"},
    {EACCES, "geen toegang"},
    {EPERM, "dat is niet toegestaan"},
    {ENOSPC, "de schijf is vol"},
    {EDQUOT, "je schijfruimte is op"},
    {EROFS, "er kan daar alleen gelezen worden"},
    {EISDIR, "het is een map"},
    {ENOTDIR, "het is geen map"},
    {ELOOP, "te veel links achter elkaar"},
    {EMFILE, "er zijn te veel bestanden open"},
    {ENFILE, "er zijn op dit systeem te veel bestanden open"},
    {EIO, "lezen of schrijven is mislukt"},
    {EFBIG, "het bestand is te groot"},
    {ENAMETOOLONG, "de naam is te lang"},
    {EPIPE, "niemand leest het meer"},
};

}  // namespace

Bilingual reason_of(int error) {
  const std::string english = std::strerror(error);
  const auto* known = std::find_if(std::begin(kReasons), std::end(kReasons),
                                   [error](const Reason& one) { return one.error == error; });
  return known == std::end(kReasons) ? same(english) : Bilingual(english, std::string(known->nl));
}

}  // namespace accord::store
