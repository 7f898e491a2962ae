# find_package(accord) gives the target accord::accord; it needs nothing but the C++ library.
include(${CMAKE_CURRENT_LIST_DIR}/accordTargets.cmake)
