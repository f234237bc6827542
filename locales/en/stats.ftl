### The page of /stats, for those who run the bot. Sums only.

# $day: the day until which was counted.
stats = <b>Figures until { DAY($day) }</b>
# The same, as the title of the picture.
stats-title = Figures until { DAY($day) }
# $last0, $last1, $last2: numbers of days.
stats-columns = Last { $last0 } / { $last1 } / { $last2 } days:
# $name: what was counted. $last0, $last1, $last2: how often, in the last days.
stats-line = • { $name }: { $last0 } / { $last1 } / { $last2 }
stats-span = The last { $days } days
stats-person-first = People with a first case
stats-case-opened = Cases opened
stats-case-solved = Cases solved
stats-case-ended = Cases closed unsolved
stats-letter-sent = Messages sent
stats-door-sent = Outside doors used
stats-note = What people said themselves, and may have taken back. A day is counted in UTC.
