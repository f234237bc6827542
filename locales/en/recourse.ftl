### The doors outside the company: the name (also a button), what it is worth, what it can do.

card_dispute = Bank: card payment
    .verdict = <b>Your bank</b> can ask for a card payment back, whatever the seller’s country. Nothing is guaranteed and the time limits are short: call it soon.
    .who = Anyone who paid by card.
    .why = It acts on the payment, whatever the seller’s country. It may refuse, though.
card_dispute-chargeback = It can ask the seller’s bank for the money back, for example for a hidden subscription. This is called a chargeback.
card_dispute-unauthorised = In France, dispute without delay a payment that you never authorised: you have { $months } months at most. If the seller’s bank is outside the European Economic Area (the Union, Iceland, Liechtenstein and Norway), it is usually only { $days } days.
card_dispute-no_right = In France, for a payment that you had agreed to, this is not a right: the bank may refuse, and nothing is guaranteed.
card_dispute-write_first = For a dispute, write to the seller first and keep the proof. For fraud, do not wait.
card_dispute-at_once = Call your bank at once. Under the card networks’ rules ({ $according }), it usually has { $days } days at most after the payment, sometimes less.
card_dispute-fraud_or_dispute = Tell the bank whether you, or someone close to you, subscribed. If nobody did, speak of fraud. Otherwise, speak of a dispute. Never of both: the card networks’ rules ({ $according }) keep them apart.
card_dispute-card_rules = Card payment to dispute, claim to be filed by your bank (call it well before; rules of { $according }: usually { $days } days at most, sometimes less)
card_dispute-card_twice = Card payment made twice, claim to be filed by your bank (call it well before; rules of { $according }: usually { $days } days at most, sometimes less)
card_dispute-card_abroad = Card charge never authorised, if the seller’s bank is outside the European Economic Area (usually { $days } days, in France; if in doubt, rely on this one)
card_dispute-card_europe = Card charge never authorised, if the seller’s bank is in the European Economic Area ({ $months } months, in France, without delay)

paypal_dispute = PayPal: open a dispute
    .verdict = <b>PayPal</b> may look at a dispute about a payment made through it. We could not verify that it covers subscriptions.
    .who = Anyone who paid by PayPal.
    .why = PayPal looks at the payment made through it, whatever the seller’s country.
paypal_dispute-dispute = According to { $according }, a dispute must be opened within { $days } days of the payment. For some reasons the time may be shorter: do not wait.
paypal_dispute-own_rules = Do not count on a sure result: we could not verify that PayPal covers a subscription like this one.
paypal_dispute-open = Log in to PayPal, open a dispute about this payment and attach your evidence.
paypal_dispute-claim = Without an agreement, turn the dispute into a claim within { $days } days of opening it, according to { $according }.
paypal_dispute-paypal_rules = PayPal dispute ({ $days } days at most, according to { $according })
paypal_dispute-claim_until = Turning the PayPal dispute into a claim ({ $days } days at most after opening it, according to { $according })

fr_association = Association (France)
    .verdict = <b>A consumer association</b> (in France) can help, mostly its members, but cannot force the company.
    .who = Consumers who live in France.
    .why = We could not verify that it handles a dispute with a company outside the European Union.
    .link = List of associations
fr_association-help = It can help you in a dispute, according to { $according }.
fr_association-force = Do not expect it to force a company outside the European Union to answer.
fr_association-membership = One usually has to become a member to be helped in a dispute, according to { $according }.
fr_association-choose = Choose an association from the official list (button below, in French).
fr_association-ask = Before you join, ask whether it handles a dispute with a company outside the European Union.
fr_association-bring = Bring your messages, their dates and the proof of payment.

fr_mediator = Mediator (France)
    .verdict = <b>A mediator</b> (in France) can do nothing unless the company agrees. It names none.
    .who = Consumers, after a written complaint to the company.
    .why = It can only act if the company agrees.
    .link = List of mediators
fr_mediator-free = A mediator is a neutral person who proposes an agreement. For the consumer it is free.
fr_mediator-days = Once the case is open and both sides have been told, the outcome comes within { $days } days, more if the matter is complex.
fr_mediator-agree = { $seller ->
    [company] The company is not established in the European Union: nothing obliges it today to accept a mediator. Its terms name none.
   *[other] We could not verify whether your seller has to accept a mediator.
}
fr_mediator-registered_in_france = According to one mediator ({ $according }), these mediators only work with companies registered in France.
fr_mediator-write = { $seller ->
    [company] First send a written complaint to the company, and keep it: without it no mediator examines a case.
   *[other] First send a written complaint to the seller, and keep it: without it, no mediator examines a case.
}
fr_mediator-wait = The custom is to wait { $months } months after that written complaint, unless an answer satisfies you sooner.
fr_mediator-ask_company = { $seller ->
    [company] Ask the company, by e-mail, whether it accepts mediation, and before whom.
   *[other] Ask the seller, in writing, whether it accepts mediation, and with whom.
}
fr_mediator-within_a_year = { $seller ->
    [company] If it accepts, turn to that mediator less than a year after your written complaint.
   *[other] If it does, go to that mediator less than a year after your written complaint.
}
fr_mediator-year = Turning to a mediator, if the company accepts one ({ $months } months after your first written complaint; if you had written before the date noted here, count from that first one)

fr_state = SignalConso, RéponseConso
    .verdict = <b>The State</b> (in France) takes your report and tells you your rights, without settling your dispute.
    .who = Consumers who live in France.
    .why = It takes a report about a foreign company, but only for information.
    .link = Open SignalConso
fr_state-report = On SignalConso you report the problem to the State.
fr_state-answer = RéponseConso tells you about your rights.
fr_state-send = Send your report on SignalConso (button below, in French).
fr_state-settle = The State does not settle your dispute.
fr_state-call = RéponseConso answers at { $phone } (not a premium number), according to { $according }.

eu_consumer_centre = European centre (ECC)
    .verdict = <b>The European Consumer Centre</b> only helps if the seller is in another country of the Union, in Iceland or in Norway.
    .who = Consumers of the Union, Iceland and Norway, against a seller established in another of these countries.
    .why = { $acts ->
        [unclear] The company is established outside the European Union: this is outside the Centre’s remit. But a company in the Union may have processed your PayPal payment.
       *[no] The company is established outside the European Union: this is outside its remit.
    }
    .link = Open the ECC website
eu_consumer_centre-elsewhere_in_eu = It helps for free when the seller is established in another country of the Union, in Iceland or in Norway.
eu_consumer_centre-panama = It can do nothing against a seller established outside these countries.
eu_consumer_centre-platform_closed = The European platform for online disputes has been closed since 20 July 2025: follow no link to it.
eu_consumer_centre-ask_paypal = Did you pay by PayPal? Ask the Centre whether the company that processed this payment lets it act: we could not verify this.
eu_consumer_centre-write = { $seller ->
    [company] Send the Centre your written complaint to the company and the answer you got, if any.
   *[other] Send the Centre your written complaint to the seller and the answer you got, if any.
}
eu_consumer_centre-other_seller = Bought elsewhere than on the company’s website? If that seller is established in another country of the Union, ask the Centre whether it can act.
eu_consumer_centre-ask_payee = I paid by PayPal. According to the company’s terms (5.8), these payments are mainly processed by NordSec B.V., in Amsterdam. Does this let you act?
