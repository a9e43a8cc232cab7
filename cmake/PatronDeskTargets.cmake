# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours is built with, said once.
find_program(PD_CCACHE ccache)
if(PD_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_C_COMPILER_LAUNCHER ${PD_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${PD_CCACHE})
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(pd_build INTERFACE)
target_compile_options(pd_build INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
                       -Wno-sign-conversion $<$<BOOL:${PD_WERROR}>:-Werror>
                       # std::stable_sort of GCC's own library asks for what it calls deprecated; GCC itself keeps silent in its headers.
                       $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
target_compile_definitions(pd_build INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
                           QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING)
target_include_directories(pd_build INTERFACE ${CMAKE_SOURCE_DIR})
# Of two hundred test programs with sanitizers each takes bfd 16 s to link, lld 6 s.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=lld PD_HAS_LLD)
if(PD_HAS_LLD)
  target_link_options(pd_build INTERFACE $<$<CONFIG:Debug>:-fuse-ld=lld>)
endif()
if(PD_SANITIZE)
  target_compile_options(pd_build INTERFACE -fsanitize=${PD_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(pd_build INTERFACE -fsanitize=${PD_SANITIZE})
  # At a fixed place the sanitizers' tables need no relocations: a third of a test program's size, and of the time that linking it takes.
  target_link_options(pd_build INTERFACE $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-no-pie>)
endif()
if(PD_FUZZ) # what is fuzzed is instrumented, else the fuzzer is blind in it; all is, as precompiled headers are shared
  target_compile_options(pd_build INTERFACE -fsanitize=fuzzer-no-link)
  target_link_options(pd_build INTERFACE -fsanitize=fuzzer-no-link)
endif()

# What nearly every file includes is read once for all (PD_PCH: tests/run.sh has it, the everyday build has not, so that no file leans on it).
if(PD_PCH)
  if(PD_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${PD_CCACHE})
    target_compile_options(pd_build INTERFACE $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fpch-preprocess>
                           "$<$<COMPILE_LANG_AND_ID:CXX,Clang>:SHELL:-Xclang -fno-pch-timestamp>")
  endif()
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch/nothing.cpp CONTENT "")
  foreach(part Core Widgets)
    add_library(pd_pch_${part} OBJECT ${CMAKE_BINARY_DIR}/pch/nothing.cpp)
    set_target_properties(pd_pch_${part} PROPERTIES AUTOMOC OFF)
    target_link_libraries(pd_pch_${part} PRIVATE pd_build Qt6::${part})
    # Never from the compiler cache: clang's precompiled header names the files of the tree it was made in, and another checkout has not got them.
    set_target_properties(pd_pch_${part} PROPERTIES CXX_COMPILER_LAUNCHER "")
    target_precompile_headers(pd_pch_${part} PRIVATE <Qt${part}/Qt${part}> <QtCore/QtCore> <algorithm> <array> <functional> <map> <memory>
                              <optional> <set> <variant> <vector>)
  endforeach()
endif()

# pd_precompiled(TARGET PART): with the headers of Core or Widgets.
function(pd_precompiled target part)
  if(PD_PCH)
    target_precompile_headers(${target} REUSE_FROM pd_pch_${part})
  endif()
endfunction()

# pd_floor(NAME [WIDGETS | OTHER_DEFINES] SOURCES ... LINKS ...): one floor of the house as a static library. OTHER_DEFINES: what it links defines what
# precompiled headers are made without.
# Its LINKS are the floors and libraries it may use; tests/lint holds the includes to the same table.
function(pd_floor name)
  cmake_parse_arguments(ARG "WIDGETS;OTHER_DEFINES" "" "SOURCES;LINKS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE pd_build PUBLIC ${ARG_LINKS})
  if(ARG_WIDGETS)
    pd_precompiled(${name} Widgets)
  elseif(NOT ARG_OTHER_DEFINES)
    pd_precompiled(${name} Core)
  endif()
endfunction()
