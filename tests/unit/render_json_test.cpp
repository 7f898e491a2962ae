#include "render/json.hpp"

#include <doctest/doctest.h>

using namespace accord::render;

TEST_CASE("what can't be seen is escaped in JSON and reads back the same") {
  const std::string hidden = "a\u0085b\u202Ec\u2028d\u007Fe\u2066f\u061Cg \u00E9";
  const std::string text = dump(Json{{"name", hidden}});
  CHECK(text == "{\n  \"name\": \"a\\u0085b\\u202ec\\u2028d\\u007fe\\u2066f\\u061cg \u00E9\"\n}\n");
  CHECK(Json::parse(text)["name"] == hidden);
  CHECK(dump_line(Json{{"name", "a\u202Eb\n"}, {"n", 1}}) == "{\"name\":\"a\\u202eb\\n\",\"n\":1}");
}
