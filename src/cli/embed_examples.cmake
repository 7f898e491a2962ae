# Writes OUT, the source of example_files(), with every file named in LIST, a file with a path from FOLDER a line:
#   cmake -DFOLDER=examples -DLIST=files.txt -DOUT=examples.cpp -P embed_examples.cmake
cmake_minimum_required(VERSION 3.25)

file(STRINGS ${LIST} paths)
set(bytes "")
set(rows "")
set(number 0)
foreach(path IN LISTS paths)
  string(REGEX MATCH "^([^/]+)/(.+)$" parts ${path})
  set(example ${CMAKE_MATCH_1})
  set(name ${CMAKE_MATCH_2})
  file(READ ${FOLDER}/${path} hex HEX)
  # Each byte as an escape: whatever it is, the compiler sees it as it is.
  string(REGEX REPLACE "(..)" "\\\\x\\1" escaped "${hex}")
  string(APPEND bytes "constexpr char kFile${number}[] = \"${escaped}\";\n")
  string(APPEND rows "    {\"${example}\", \"${name}\", {kFile${number}, sizeof kFile${number} - 1}},\n")
  math(EXPR number "${number} + 1")
endforeach()

file(WRITE ${OUT} "// Made by src/cli/embed_examples.cmake from the files in examples/.
#include \"cli/examples.hpp\"

namespace accord::cli {
namespace {

${bytes}
constexpr ExampleFile kFiles[] = {
${rows}};

}  // namespace

std::span<const ExampleFile> example_files() { return kFiles; }

}  // namespace accord::cli
")
