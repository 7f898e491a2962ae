# The Debian packages accord and libaccord-dev, by `cpack -G DEB` in the build folder.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME accord)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL program multiarch_library)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "accord maintainers <maintainers@accord.invalid>")
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME accord)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS "git, less, man-db")
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION
    "progress of results that organisations promise together
Accord is for organisations that promise measurable results together, such as
hospitals and schools that will have more interns. It keeps the promises, the
figures and the people's cards in a folder of plain text files, checks that
each promise says one thing that can be measured, and shows how far each
result is: on track, at risk, behind, achieved or missed.
.
Git shares the folder and keeps its history; figures that two people recorded
are merged one by one. Reports, requests for figures and agreements come out
as text, Markdown, HTML, CSV or JSON.")

set(CPACK_DEBIAN_MULTIARCH_LIBRARY_PACKAGE_NAME libaccord-dev)
set(CPACK_DEBIAN_MULTIARCH_LIBRARY_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_MULTIARCH_LIBRARY_PACKAGE_RECOMMENDS "pkg-config | cmake")
set(CPACK_DEBIAN_MULTIARCH_LIBRARY_DESCRIPTION
    "library that computes progress of promised results
Libaccord reads a partnership of accord(1) from a folder, or from wherever a
program keeps its files, checks it, and computes how far each promised result
is, what is waited for and what changed.
.
This package has the static library, its C++20 headers, what pkg-config and
CMake find it by, and an example program.")
# What it is linked with must be at least as new as what it was compiled with.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  string(REGEX MATCH "^[0-9]+" major ${CMAKE_CXX_COMPILER_VERSION})
  set(CPACK_DEBIAN_MULTIARCH_LIBRARY_PACKAGE_DEPENDS "libstdc++-${major}-dev")
endif()

# What only packages have: compressed pages, a changelog, Debian's place for zsh; and what the program depends on.
configure_file(${here}/changelog.in ${made}/changelog @ONLY)
set(CPACK_PRE_BUILD_SCRIPTS ${here}/debian_files.cmake)
set(CPACK_ACCORD_COPYRIGHT ${made}/copyright)
set(CPACK_ACCORD_CHANGELOG ${made}/changelog)

include(CPack)
