"""Around the grid. A bar shows what it is given and says by signal what is wanted; it changes no domain.

frame          where everything is in the window
commands       the menus as a table; doing.bindings has who does what
tools          the tool bar: gauge (places left for hot-plug), policy_button, controller_menu (controller_kinds)
sources        the list of hosts, domains and files on the left
target_bar     the libvirts that the domain is held against: target_menu, target_chips, outlook_words
message_bar    errors and waiting, in one calm line
find_bar       find devices
legend         what signs and colours mean, in the status bar
start_page     instead of the grid while nothing is open
whats_this     terms explained where they are met
"""
