# Run by CPack on what it will pack: makes of installed files what Debian's policy asks, and says what they depend on.
function(compress)
  if(ARGN)
    execute_process(COMMAND gzip -9n ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
  endif()
endfunction()

function(add_documents component package)
  set(folder ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/${component}/usr/share/doc/${package})
  file(MAKE_DIRECTORY ${folder})
  file(COPY_FILE ${CPACK_ACCORD_COPYRIGHT} ${folder}/copyright)
  file(COPY_FILE ${CPACK_ACCORD_CHANGELOG} ${folder}/changelog)
  compress(${folder}/changelog)
endfunction()

add_documents(program accord)
add_documents(multiarch_library libaccord-dev)

set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/program/usr/share)
file(GLOB pages ${share}/man/man*/*.[1-9])
compress(${pages})
if(EXISTS ${share}/zsh/site-functions)
  file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
endif()

# What CPACK_DEBIAN_PACKAGE_SHLIBDEPS does as well, but by asking two programs about each of hundreds of files.
set(scratch ${CPACK_TEMPORARY_DIRECTORY}/dependencies)
file(WRITE ${scratch}/debian/control "Source: accord\n\nPackage: accord\nArchitecture: any\n")
execute_process(
  COMMAND dpkg-shlibdeps -O ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/program/usr/bin/accord
  WORKING_DIRECTORY ${scratch} OUTPUT_VARIABLE depends OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
file(REMOVE_RECURSE ${scratch})
string(REGEX REPLACE "^shlibs:Depends=" "" CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "${depends}")
