# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed besides the programs, and the Debian package made of it (cpack -G DEB in a release build).
include(GNUInstallDirs)

install(FILES ${CMAKE_SOURCE_DIR}/resources/desktop/org.patrondesk.PatronDesk.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_SOURCE_DIR}/resources/desktop/org.patrondesk.PatronDesk.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/man/patrondesk.1 ${CMAKE_SOURCE_DIR}/resources/man/patrondesk-cli.1
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/org.patrondesk.PatronDesk.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE ${CMAKE_SOURCE_DIR}/resources/desktop/copyright
              ${CMAKE_SOURCE_DIR}/resources/help/tour.md
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/patrondesk)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME patrondesk)
set(CPACK_PACKAGE_VENDOR "Patron Desk contributors")
set(CPACK_PACKAGE_CONTACT "Patron Desk contributors <noreply@patrondesk.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "See what a patron sees in Portal, and why")
set(CPACK_PACKAGE_DESCRIPTION "For a theatre's box office: reads an export of the organisation's patrons, orders,
donations and benefits, shows a patron's Portal page and gives the reason for every
line that is shown or hidden. A window (patrondesk) and a command line (patrondesk-cli).")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# Libraries are found by what the programs link. Plugins, fonts and time zones are linked by nothing, nor is what is loaded when
# it is needed (models/late): the two database drivers, libpq, libarchive, libcurl and GLPK, the SVG icon engine, the window's type, the time
# zones of the organisations, Qt's own texts, the library by which the keychain is asked, whom the certificates of
# mail servers are checked against. The platform plugins xcb and offscreen come with Qt Gui itself; the window brings its own icons.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
string(JOIN ", " CPACK_DEBIAN_PACKAGE_DEPENDS
  libqt6sql6-sqlite libqt6sql6-psql libqt6svg6 libpq5 libarchive13 libcurl4 libglpk40
  fonts-inter fonts-noto-core tzdata qt6-translations-l10n libsecret-1-0 ca-certificates)
string(JOIN ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS fonts-noto-cjk qt6-qpa-plugins qt6-wayland)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
