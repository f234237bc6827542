### The messages to send. Plain text: no bold, no link. In [brackets], what the person fills in.
### $story: what happens. $details: what to specify. $wish: what is asked for.
### $knocks: what was done already; $knocked: how many. $days: the time given.

# 256 characters at most: one button copies it.
letter-chat = Hello, I would like to talk to an adviser. { $story } { $wish } Thank you.

letter-email =
    Hello,

    { $story }

    { $details }

    { $wish }

    { $knocked ->
        [0] { "" }
       *[other] What I have done so far: { $knocks }.
    }

    Please answer me in writing.

    { "[" }First and last name]
    { "[" }E-mail address of the { $company } account]
    { "[" }Address to answer me at, if it is not the same]
    .subject = Complaint to { $company }: { $topic }

letter-notice =
    Dear Sir or Madam,

    This message is a formal notice, and a written notice within the meaning of your terms of service.

    Facts: { $story }

    { "[" }Tell what happened, in order, with the dates]

    { $details }

    { $knocked ->
        [0] { "" }
       *[other] Attempts that led to no solution: { $knocks }.
    }

    { $wish } I give you formal notice to meet this request within { $days } days of this message.

    Please also tell me whether you accept consumer mediation and, if so, with which mediator.

    I reserve all my rights.

    { "[" }First and last name]
    { "[" }Postal address, if you wish]
    { "[" }E-mail address of the { $company } account]
    { "[" }Address to answer me at, if it is not the same]
    .subject = Formal notice – { $company }: { $topic }

letter-knock = { $door } ({ $outcome } as of { DAY($day) })
