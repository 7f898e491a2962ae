# What `cmake --install` puts where, and what `cpack -G DEB` makes of it.
#
# The component `program` is what who runs accord needs, `library` what who links libaccord needs. Debian keeps
# libraries in a folder of each architecture, and what finds them is written relative to that: `multiarch_library` is
# `library` once more, in that place, and only in the package libaccord-dev.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(here ${CMAKE_CURRENT_LIST_DIR})
set(made ${PROJECT_BINARY_DIR}/install)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
                                                WORLD_READ WORLD_EXECUTE)

install(TARGETS accord RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program)

foreach(section 1 5 7)
  install(DIRECTORY man/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section} COMPONENT program
          FILES_MATCHING PATTERN "*.${section}")
endforeach()

# The demo builds this folder, so it stays here; the program that links libaccord goes where libaccord goes.
install(DIRECTORY examples/ DESTINATION ${CMAKE_INSTALL_DATADIR}/accord/examples COMPONENT program
        PATTERN ".*" EXCLUDE PATTERN demo EXCLUDE PATTERN install-packages EXCLUDE PATTERN library EXCLUDE
        PATTERN scripts EXCLUDE)
install(PROGRAMS examples/scripts/monthly-reports examples/scripts/remind
        DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples COMPONENT program)
install(FILES examples/scripts/Makefile examples/scripts/check.yml
        DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples COMPONENT program)

# What the program says of itself: the keys of its files, for editors, and its words, for shells.
if(EXISTS ${PROJECT_SOURCE_DIR}/src/cli/commands/schema.cpp)
  add_custom_command(
    OUTPUT ${made}/schema.stamp
    COMMAND ${CMAKE_COMMAND} -DACCORD=$<TARGET_FILE:accord> -DOUT=${made}/schema -P ${here}/write_schemas.cmake
    COMMAND ${CMAKE_COMMAND} -E touch ${made}/schema.stamp
    DEPENDS accord ${here}/write_schemas.cmake
    VERBATIM)
  list(APPEND self_told ${made}/schema.stamp)
  install(DIRECTORY ${made}/schema DESTINATION ${CMAKE_INSTALL_DATADIR}/accord COMPONENT program)
endif()

function(install_completion shell folder name)
  add_custom_command(
    OUTPUT ${made}/completion/${name}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/completion
    COMMAND accord completion ${shell} > ${made}/completion/${name}
    DEPENDS accord
    VERBATIM)
  install(FILES ${made}/completion/${name} DESTINATION ${CMAKE_INSTALL_DATADIR}/${folder} COMPONENT program)
  set(self_told ${self_told} ${made}/completion/${name} PARENT_SCOPE)
endfunction()

if(EXISTS ${PROJECT_SOURCE_DIR}/src/cli/commands/completion.cpp)
  install_completion(bash bash-completion/completions accord)
  install_completion(zsh zsh/site-functions _accord)
  install_completion(fish fish/vendor_completions.d accord.fish)
endif()
add_custom_target(accord_self_told ALL DEPENDS ${self_told})

configure_file(${here}/copyright.in ${made}/copyright @ONLY)
install(FILES ${made}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)

# ARGN is what install() is told besides: the component, and whether only packages have it.
function(install_library libdir)
  set(config ${made}/${libdir}/cmake/accord)
  string(MAKE_C_IDENTIFIER "accord_${libdir}" export)
  file(RELATIVE_PATH to_prefix "/${libdir}/pkgconfig" "/")
  string(REGEX REPLACE "/$" "" to_prefix "${to_prefix}")
  configure_file(${here}/accord.pc.in ${made}/${libdir}/pkgconfig/accord.pc @ONLY)
  # Before 1.0 a second number that differs may be another interface.
  write_basic_package_version_file(${config}/accordConfigVersion.cmake COMPATIBILITY SameMinorVersion)

  install(TARGETS libaccord EXPORT ${export} ARCHIVE DESTINATION ${libdir} ${ARGN}
          INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
  install(EXPORT ${export} FILE accordTargets.cmake NAMESPACE accord:: DESTINATION ${libdir}/cmake/accord ${ARGN})
  install(FILES ${here}/accordConfig.cmake ${config}/accordConfigVersion.cmake
          DESTINATION ${libdir}/cmake/accord ${ARGN})
  install(FILES ${made}/${libdir}/pkgconfig/accord.pc DESTINATION ${libdir}/pkgconfig ${ARGN})
  install(DIRECTORY include/accord DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} ${ARGN} FILES_MATCHING PATTERN "*.hpp")
  install(DIRECTORY examples/library DESTINATION ${CMAKE_INSTALL_DATADIR}/accord/examples ${ARGN}
          PATTERN ".*" EXCLUDE PATTERN "build*" EXCLUDE)
endfunction()

# What libaccord is made with is headers and settings, so who links it needs none of that.
set_target_properties(libaccord PROPERTIES EXPORT_NAME accord INTERFACE_LINK_LIBRARIES "")
target_compile_features(libaccord PUBLIC cxx_std_20)
install_library(${CMAKE_INSTALL_LIBDIR} COMPONENT library)
set(multiarch_libdir lib/${CMAKE_LIBRARY_ARCHITECTURE})
string(REGEX REPLACE "/$" "" multiarch_libdir ${multiarch_libdir})
install_library(${multiarch_libdir} COMPONENT multiarch_library EXCLUDE_FROM_ALL)

include(${here}/debian.cmake)
