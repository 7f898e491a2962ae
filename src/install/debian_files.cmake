# Run by CPack on what it will pack: makes of installed files what Debian's policy asks.
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
