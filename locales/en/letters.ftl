### The messages to send. Plain text: no bold, no link. In [brackets], what the person fills in.
### $story: what happens. $wish: what is asked for. $topic: the subject, for the subject line.
### $days: the time given. $day: the day of the message before, if it is known ($dated is 1).

# 256 characters at most: one button copies it.
letter-chat = Hello, I would like to talk to an adviser. { $story } { $wish } Thank you.

letter-email-open = Hello,
letter-email-close = Please answer me in writing.
letter-email =
    .subject = Complaint to { $company }: { $topic }

letter-reminder-open =
    Hello,

    { $dated ->
        [1] On { DAY($day) } I sent you a complaint, summarised below. I have not received an answer.
       *[0] I sent you a complaint, summarised below. I have not received an answer.
    }
letter-reminder-close = Please answer me in writing within { $days } days.
letter-reminder =
    .subject = Reminder – complaint to { $company }: { $topic }

letter-asked-open =
    Hello,

    You asked me for more details about my complaint. Here they are:

    { "[" }your answer to their question]
letter-asked-close = Please deal with my request now, and answer me in writing.
letter-asked =
    .subject = Further details – complaint to { $company }: { $topic }

letter-automatic-open =
    Hello,

    Your answer seems automatic, or does not deal with my request. Here it is again: please have a person read it.
letter-automatic-close = Please answer me in writing.
letter-automatic =
    .subject = Request for a personal answer – { $company }: { $topic }

letter-review-open =
    Hello,

    { $dated ->
        [1] I am not satisfied with your answer to my message of { DAY($day) }. I ask for a person to review my request.
       *[0] I am not satisfied with your answer. I ask for a person to review my request.
    }
letter-review-close = If you maintain your position, please give me in writing your reasons and the clause or law you rely on.
letter-review =
    .subject = Request for review – { $company }: { $topic }

letter-notice-open =
    Dear Sir or Madam,

    This message is a formal notice, and a written notice within the meaning of your terms of service (15.2).
letter-notice-close =
    I give you formal notice to act on this request within { $days } days of this message, unless the law allows you longer.

    Please also tell me whether you accept consumer mediation and, if so, with which mediator.

    Failing that, I will use the remedies open to me.
letter-notice =
    .subject = Formal notice – { $company }: { $topic }

letter-store-open =
    Hello,

    I am writing about a { $company } subscription or charge that went through you.
letter-store-close = Please answer me in writing.
letter-store =
    .subject = Complaint – { $company } subscription: { $topic }

letter-bank-open =
    Dear Sir or Madam,

    { $seller ->
        [company] I dispute a card payment made to { $company }.
       *[other] I dispute a card payment taken by { $payee }, for a { $company } subscription.
    } Please ask the seller’s bank to return it, by the chargeback procedure of my card network, and tell me in writing what you decide.
letter-bank-close = I can provide my correspondence and my evidence. If my request comes under another procedure, or if a time limit applies to it, please tell me at once.
letter-bank =
    .subject = Dispute about a card payment – { $company }

letter-fraud-open =
    Dear Sir or Madam,

    { $seller ->
        [company] I do not recognise a card payment in the name of { $company }, and I dispute it.
       *[other] I do not recognise a card payment taken by { $payee }, for { $company }, and I dispute it.
    } { "[" }Neither I nor anyone close to me authorised it: delete if you are not sure] Please refund it or give me your reasons in writing.
letter-fraud-close = I can provide my correspondence and my evidence. If my request comes under another procedure, or if a time limit applies to it, please tell me at once.
letter-fraud =
    .subject = Dispute about a card payment – { $company }

letter-paypal-open =
    Hello,

    I am opening a dispute about a PayPal payment made to { $company }.
letter-paypal-close = I can provide my correspondence and my evidence. Please tell me what happens next.
letter-paypal =
    .subject = Dispute about a payment – { $company }

letter-centre-open =
    Dear Sir or Madam,

    { $seller ->
        [company] I am in a dispute with { $company }.
       *[other] I am in a dispute with { $payee }, about a { $company } subscription.
    } Can you take this case? If not, please tell me who can.
letter-centre-close = I can provide my whole file.
letter-centre =
    .subject = Request for help – dispute with { $company }

letter-report-open =
    Dear Sir or Madam,

    { $seller ->
        [company] I report the following facts, which concern { $company }.
       *[other] I report the following facts. They concern a { $company } subscription, sold by { $payee }.
    }
letter-report-close = I can provide my whole file. Please tell me if another step can help me.
letter-report =
    .subject = Report – { $company }

letter-ombudsman-open =
    Dear Sir or Madam,

    { $seller ->
        [company] I asked my bank { "[" }name of the bank] to dispute a payment made to { $company }.
       *[other] I asked my bank { "[" }name of the bank] to dispute a payment taken by { $payee }, for a { $company } subscription.
    } { "[" }Its answer and the date, or: it did not answer me] Please review its decision.
letter-ombudsman-close = I can provide my correspondence with the bank and my evidence.
letter-ombudsman =
    .subject = Complaint against my bank – payment for { $company }

letter-claim-open =
    Dear Sir or Madam,

    { $seller ->
        [company] These are the facts of my dispute with { $company }.
       *[other] These are the facts of my dispute with { $payee }, about a { $company } subscription.
    }
letter-claim-close = I enclose my file and my evidence. { "[" }Amount claimed, with its currency]
letter-claim =
    .subject = Statement of a dispute – { $company } subscription

letter-outside-open =
    Dear Sir or Madam,

    { $seller ->
        [company] I have a dispute with { $company }.
       *[other] I have a dispute with { $payee }, about a { $company } subscription.
    } Can you help me, and on what terms?
letter-outside-close = I can provide my complete file.
letter-outside =
    .subject = Request for help – dispute with { $company }

## The parts they share

letter-party = { $seller ->
    [company] Company: { $party }
   *[other] Seller: { $payee }. Service: { $party }
}
# Who sold it, if it is not the company.
payee =
    .apple = Apple
    .google = Google
    .amazon = Amazon
    .shop = { "[" }name of the seller: shop, reseller or operator]
letter-story = { $story }
letter-wish = { $wish }
letter-wished = My request: “{ $wish }”
letter-knocks = What I have done so far: { $knocks }.
letter-knock = { $door }{ $came }
letter-knock-sent = { $door } of { DAY($sent) }{ $came }
# What was done, in words of a letter.
knocked =
    .payment = request to PayPal
    .bank = request to my bank
    .bank_ombudsman = complaint against my bank
    .mediator = request for mediation
    .consumer_centre = request to a consumer centre
    .association = request to a consumer association
    .authority = report to an authority
    .small_claims = step taken at a court
    .data_protection = complaint about my personal data
knocked-store = { $seller ->
    [shop] written request to the seller
    [company] written request to the seller
   *[other] written request to { $payee }
}
# What came of it. The day noted is not the day of the answer.
came =
    .nothing = { "" }
    .sent = , answer awaited
    .silent = , no answer
    .refused = , negative answer noted on { DAY($day) }
    .partly = , answer in part favourable noted on { DAY($day) }
    .asked = , details asked for (noted on { DAY($day) })
    .automatic = , automatic or irrelevant answer noted on { DAY($day) }
    .unsolved = , to no avail (noted on { DAY($day) })
letter-sign =
    { $name }
    { $company } account e-mail: { $account_email }
detail-line = { $label }: { $value }
day-exact = { DAY($day) }
day-rough = around { DAY($day) }
day-month = in { MONTH($day) }
money = { MONEY($amount) }
