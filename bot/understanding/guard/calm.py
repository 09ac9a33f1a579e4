"""What sounds like danger and tells of work."""

TALKS = (
    r"( (\d+|an?|the|our|two|three|four|five|six|more|another|several|some|one|first|full|short|training|safety"
    r"|awareness|online|botl|tat|in-person|separate|new))* (sessions?"
    r"|class(es)?|trainings?|workshops?|meetings?|webinars?|presentations?|courses?|talks?|briefings?|seminars?"
    r"|events?|seats?|spots?)\b"
)
"""What people hold who are held by nobody: "we trained 45 people and held 3 sessions"."""
MOVED_AT_WORK = (
    r"(transferred|promoted|reassigned|replaced|deployed"
    r"|audited)\b(?! (to"
    r"|from) (?!(an?|another|the|our) (\w+ )?(unit|department|division|team|role|position|shift|office|bureau"
    r"|district|precinct|depot|terminal|yard)\b))"
)
""" "I'm being transferred" tells of work; "I'm being transferred to a motel" may tell of danger."""
OF_STAFF = (
    r"(about |only |just |some |the |our )*\d+ (more )?(of our )?(employees|drivers|staff|workers|operators|officers"
    r"|deputies|dispatchers|mechanics|hotels|certificates|quizzes|rosters|sheets|posters)\b"
)
""" "We are missing 33 operators": they are still to be trained."""
