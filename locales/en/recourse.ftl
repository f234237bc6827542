### The doors outside the company: the name (also a button), what it is worth, what it can do.

card_dispute = Bank: card payment
    .verdict = <b>Your bank</b> can ask for a card payment back, whatever the seller’s country. Nothing is guaranteed and the time limits are short: call it soon.
card_dispute-chargeback = It can ask the seller’s bank for the money back (this is called a chargeback). It is possible whatever the country, for example for a hidden subscription.
card_dispute-unauthorised = In France, a payment that you never authorised must be disputed without delay, within { $months } months at most; usually only { $days } days if the seller’s bank is outside the European Economic Area.
card_dispute-no_right = In France, for a payment that you had agreed to, this is not a right: the bank may refuse, and nothing is guaranteed.
card_dispute-write_first = For a dispute, write to the seller first and keep the proof. For fraud, do not wait.
card_dispute-at_once = Call your bank at once. Under the card networks’ rules ({ $according }), it usually has { $days } days at most after the payment, sometimes less.
card_dispute-fraud_or_dispute = Tell the bank whether you, or someone close to you, subscribed. If nobody did, speak of fraud. Otherwise, speak of a dispute. Never of both: the card networks’ rules ({ $according }) keep them apart.

paypal_dispute = PayPal: open a dispute
    .verdict = <b>PayPal</b> may look at a dispute about a payment made through it. We could not verify that it covers subscriptions.
paypal_dispute-dispute = According to { $according }, a dispute must be opened within { $days } days of the payment. For some reasons the time may be shorter: do not wait.
paypal_dispute-payee = For customers in the European Union who bought on the website, PayPal payments to NordVPN are mainly processed by NordSec B.V., in Amsterdam.
paypal_dispute-own_rules = Do not count on a sure result: we could not verify that PayPal covers a subscription like this one.
paypal_dispute-open = Log in to PayPal, open a dispute about this payment and attach your evidence.
paypal_dispute-claim = Without an agreement, turn the dispute into a claim within { $days } days of opening it, according to { $according }.

fr_association = Association (France)
    .verdict = <b>A consumer association</b> (in France) can help, mostly its members, but cannot force the company.
    .link = List of associations
fr_association-help = It can help you in a dispute, according to { $according }.
fr_association-force = Do not expect it to force a company established in Panama to answer.
fr_association-membership = One usually has to become a member to be helped in a dispute, according to { $according }.
fr_association-choose = Choose an association from the official list (button below, in French).
fr_association-ask = Before you join, ask whether it handles a dispute with a company outside the European Union.
fr_association-bring = Bring your messages, their dates and the proof of payment.

fr_mediator = Mediator (France)
    .verdict = <b>A mediator</b> (in France) can do nothing unless the company agrees. NordVPN names none.
    .link = List of mediators
fr_mediator-free = A mediator is a neutral person who proposes an agreement. For the consumer it is free.
fr_mediator-days = Once the case is open and both sides have been told, the outcome comes within { $days } days, more if the matter is complex.
fr_mediator-agree = The company is not established in the European Union: nothing obliges it today to accept a mediator, and its terms name none. Without its agreement, a mediator can do nothing.
fr_mediator-registered_in_france = According to one mediator ({ $according }), these mediators only work with companies registered in France.
fr_mediator-write = First send a written complaint to the company, and keep it: without it no mediator examines a case.
fr_mediator-wait = The custom is to wait { $months } months after that written complaint, unless an answer satisfies you sooner.
fr_mediator-ask_company = Ask NordVPN, by e-mail, whether it accepts mediation, and before whom.
fr_mediator-within_a_year = If it accepts, turn to that mediator less than a year after your written complaint.

fr_state = SignalConso, RéponseConso
    .verdict = <b>The State</b> (in France) takes your report and tells you your rights, without settling your dispute.
    .link = Open SignalConso
fr_state-report = On SignalConso you report the problem to the State.
fr_state-answer = RéponseConso tells you about your rights.
fr_state-send = Send your report on SignalConso (button below, in French).
fr_state-settle = The State does not settle your dispute. For a foreign company, the report serves as information.
fr_state-call = RéponseConso answers at { $phone } (not a premium number), according to { $according }.

eu_consumer_centre = European centre (ECC)
    .verdict = <b>The European Consumer Centre</b> only helps if the seller is in another country of the Union, in Iceland or in Norway: not against a company in Panama.
    .link = Find your ECC
eu_consumer_centre-elsewhere_in_eu = It helps for free when the seller is established in another country of the Union, in Iceland or in Norway.
eu_consumer_centre-panama = nordvpn S.A. is established in Panama: it is outside its remit.
eu_consumer_centre-platform_closed = The European platform for online disputes has been closed since 20 July 2025: follow no link to it.
eu_consumer_centre-ask_paypal = Did you pay by PayPal? Ask the Centre whether NordSec B.V. (Amsterdam) lets it act: we could not verify this.
eu_consumer_centre-elsewhere = Do you live outside France? Each country of the Union, Iceland and Norway has a Centre of its own: turn to that one.
eu_consumer_centre-other_seller = Bought elsewhere than on NordVPN’s website? If that seller is established in another country of the Union, ask the Centre whether it can act.
fr_mediator-year = Turning to a mediator, if NordVPN accepts one ({ $months } months after your first written complaint; if you had written before the date noted here, count from that first one)
