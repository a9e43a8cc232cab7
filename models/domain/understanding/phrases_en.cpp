// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/phrases.h"

namespace pd::understanding {

QStringView englishPhrases()
{
    return uR"(
[number]
a=1 an=1 one=1 another=1 single=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10
[<day>]
monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays matinee matinees afternoon afternoons
[<section>]
balcony orchestra stalls mezzanine loge gallery circle parterre parquet terrace

[ask]
would|d|wld ~1 like|love|prefer|appreciate|welcome|wish
would|d ~1 be nice|great|lovely|good|wonderful|better|ideal|helpful|grateful|happy
can|could|may|might|would we|i|you|u
please
pls
plz
kindly
want
wants
wish
hope
hoping
need
needs
require
prefer
requesting
request
interested in
is it possible
be possible
any chance|possibility|way
looking for
wonder|wondering if|whether
asking for|if
important that
would ~2 help
would it be ok|okay|fine|alright|all
can|could|may|might our|the|my|one|these|they|it ~4 be
is|are|was there anything|something|any
might there be
put us|me|them
find us|me
give us|me
go ahead
d|would be ~1 glad|grateful|pleased|thankful
if you could|can
asking to
let me|us know what
swap
upgrade
[not]
not
no
never
nor
neither
without
cannot
don|doesn|didn|won|wouldn|isn|aren|can|couldn|shouldn|wasn|haven t
dont
cant
instead of
rather than
[but]
but
instead
however
although
though
[thanks]
thank|thanks ~3 for
grateful ~1 for
appreciated ~2 moving|seats
you ~1 asked|offered|suggested|mentioned|proposed
[info]
like|love|want|need|wish to know
tell|telling me|us
how much
more|less expensive|cheaper
cost
costs
difference
[if]
if
unless
whether
until
[undecided]
not sure|certain ~1 yet|whether|if
may|might ~1 want
maybe not
still thinking|talking|discussing|deciding|unsure
not|t decided
not|t know yet|whether|if
[spam]
search engine*
visitors ~3 website
your website closer|rank*|higher
advertise with|on
free audit
you ~1 won
claim your
free delivery|shipping|trial|quote
unsubscribe
like to offer you
special offer for theatres|theaters|venues|you
previous instructions
your card number
[own]
our
my
current
present
these
[now]
sit in|at|on
sitting in|at|on
seated in|at
are|am|re|m|were ~1 in|at|on
currently
current|present seats
we|i|already|who have
had
our|my ~1 seats
from
instead of
[prefer]
preferably
ideally
would be ~1 nice|great|lovely|good|welcome|wonderful
[sitting]
subscri*
sit
sat
sitting
seat*
had
held
member*
season ticket*

[nearer]
closer|nearer to|toward|towards? the? stage|front|action|actors
move|sit|be|seat*|sitting|moved ~3 closer|nearer
get|getting us|me ~3 closer|nearer
move|moved|moving ~3 up|forward|forwards ~3 row*
further|farther forward|front
anything|something|bit|little|few|rows|much ~2 closer|nearer
seat*|sit|sitting ~3 close|near to? the? stage|front
in|into|to the first|front row*
more toward|towards the? front|stage
[aisle]
aisle seat*|place*|spot*
seat* ~2 on|at|by|near|along the|an? aisle
on|at|near|by|along the|an aisle
an aisle
to the aisle
end|ends of the|a|our row
aisle access
[together]
sit|seated|be|sitting|seat*|all ~2 together
side by side
next to each|one other|another
adjacent|adjoining seat*
beside each other
! as long as we ~2 together
[apart]
! don|doesn|wouldn t mind ~3 apart|separate*|separated
! not mind ~3 apart|separate*
! happy|willing|fine|ok|okay|prepared|ready to|with? ~1 sit|sitting|be|being ~1 apart|separate*
! can|could|may|might sit|be ~1 apart|separate*
! not|t have|need to ~1 sit|be together
[notBehind]
! not|no|nor|t ~1 farther|further back|behind|away
! not|nor behind our|the|my
! not|t want|like|wish to ~2 farther|further back
[rowPreferred]
same row
in our|my row
[mayBeWorse]
! not|t matter ~5 back|rear|behind|where
! not|t mind ~4 back|rear|behind|where|worse
! even if ~5 back|behind|rear|worse
! wherever ~2 is|are
[accessible]
<n> ~1 wheelchair space*|place*|seat*|spot*|position*
wheelchair*
<n> accessible|disabled seat*|place*|space*|spot*
accessible|accessibility|disabled seat*|seating|place*|space*|spot*
! now ~3 wheelchair
! i am|m ~1 in a wheelchair
! need|needs|will ~3 wheelchair
! no longer ~2 climb|manage|do|use|take ~2 stairs|steps
! can|cannot not|t? ~2 climb|manage|do|use|take ~2 stairs|steps
step free
without any? steps|stairs
mobility seat*
[more]
<n> more|additional|extra|further seat*|ticket*|place*|subscription*
<n> seat*|ticket* more
another|additional|extra seat*|ticket*|place*|subscription*
more seats|tickets
add ~1 <n> ~1 seat*|ticket*|place*
[fewer]
drop|release|remove|cancel|return|surrender <n> of? our|my|the|these? ~2 seat*|ticket*|subscription*
give|giving up <n> of? our|my|the|these? ~2 seat*|ticket*|subscription*
drop|release|remove|cancel|return the|my|our other <n>
<n> fewer|less seat*|ticket*
take <n> ~2 seat*|ticket* off|away|out
fewer seats|tickets
[only]
only|just need|want|require|keep <n> seat*|ticket*|place*
down to <n> seat*|ticket*
reduce ~5 to <n> seat*?
need only <n> seat*|ticket*
[instead]
<n> seat*|ticket*|places instead of <n>
[fromTo]
from <n> ~1 to <n>
[series]
switch|switching|change|changing|move|moving|swap|swapping|transfer|transferring|changed|moved|switched|swapped|transferred ~6 to|for|into the|a? <day>
prefer the|a? <day>
like|love|want|need the|a? <day> series|performance*|evening*|night*|subscription|show*
<day> series|performance*|evening*|night* instead
on <day> instead
to a|the? different|another|other day|series|evening|night|weekday
different|another|other series|weekday
[toSeries]
switch|change|move|transfer|swap ~7 to|into the|a? series|subscription|package? <series>
be|get ~1 switched|changed|moved|transferred|swapped ~3 to|into the|a? series|subscription|package? <series>
mind|about|for|of|by ~1 switching|changing|moving|transferring|swapping ~7 to|into the|a? series|subscription|package? <series>
swap|exchange|trade ~7 for the|a? series|subscription|package? <series>
[supposed]
if|when|once|after|before|since|because|as we|i|you|they switch|change|move|transfer|swap|exchange|trade|get
what|how ~6 to switch|change|move|transfer|swap
[theirs]
neighbour*|neighbor*|friend*|colleague* ~1 want|wants|would|d|wish|wishes|like|hope|hopes|plan|asked|need
[oneShow]
performance*|show*|concert*|play|plays|event*|evening|night|opening|gala
[package]
smaller|bigger|larger|different|another|other|shorter|mini|full|half package|subscription|plan
to|for|into|with a|the? flex*
flex pass|package|subscription
choose your own
change|switch|swap|downgrade|upgrade ~2 package
<n> play|show|concert package
[decline]
! will|shall|ll|won|would|do|are not|t be? ~1 renew*
! aren t ~1 renewing
! not|t want|wish|intend|plan|going|like|able to ~1 renew
! decided|prefer|chosen|rather not|against to? renew*
! no longer renew*
! letting|let|giving ~2 subscription ~2 go|up
! not be ~1 subscribing|returning|continuing
! won t be ~1 subscribing|returning|continuing
! ending|cancelling|canceling our|my subscription
! not|t ~2 continue|keep our|my|the subscription
cancel|cancelling|canceling|terminate|discontinue|end ~3 renewal|subscription|subscriptions
stop ~2 subscription|subscriptions
give|giving up our|my|the ~1 seats|subscription
release|releasing our|my|the ~1 seats
[address]
! we|i have a new ~1 address
! our|my new ~2 address|email|phone|telephone
note ~3 new ~2 address|email|phone
change|changing|update|updating|correct ~2 our|my ~2 address|email|mail|phone|telephone
change ~1 of ~1 address
! our|my ~1 address has|is changed|changing|now
! moved|moving to a new address
[other]
refund*
reimburse*
invoice
exchange ~3 voucher
[seats]
better|different|alternative seat*
like|want|get|have|some|any|to|into|us|me|find|need other|new seat*
upgrade ~3 seat*
change|swap|switch|exchange|move|moving our|my ~1 seat*
[elsewhere]
further|farther back
move|sit|seat* ~2 back ~1 row*
more central*
more ~1 in|to|toward|towards the? centre|center|middle
in|to|into|nearer|closer to? the? centre|center|middle
better view
[section]
move|change|switch|transfer|moving|swap|go|seat*|sit ~4 to|into|in|on the|a? dress|upper|lower|grand|royal? <section>
prefer|like|love|want the? dress|upper|lower|grand|royal? <section>
<section> seat*
[level]
price|pricing level|category|zone|band|group
[keep]
keep|retain ~2 our|my|the|what|these|those ~3 seats|seat|have|ones|places
keep|leave ~2 as it|they|is|are
stay|remain ~2 where we|i are|am
stay|remain in our|my|the|these ~2 seats
leave ~3 as it|they is|are
hang|hold|holding|hanging on to ~2 seats|ones|them
stick|sticking with ~2 our|my|the ~2 seats|ones
stay put
[next_best]
next best
best available|alternative|possible
whatever ~3 available|have|left|free
closest|nearest|best alternative
best you can|have
second best
[call_first]
call|phone|ring|telephone|contact me|us ~7 before ~1 you|they|any|anything|changing|making|moving|doing|assigning
call|phone|ring|telephone|contact me|us ~4 first
call|phone|ring|telephone first
let ~2 know before you
check|speak|talk with|to me|us ~2 before ~1 you|any|anything|changing|making|moving
check|speak|talk with|to me|us first
)";
}

} // namespace pd::understanding
