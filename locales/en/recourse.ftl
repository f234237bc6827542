### The doors outside the company: the name (also a button), what it is worth, what it can do.

card_dispute = Bank: card payment
    .verdict = <b>Your bank</b> can try to get a card payment back, whatever the seller’s country. Fast, and without guarantee.
card_dispute-chargeback = It can ask the seller’s bank for the money back (this is called a chargeback). It is possible whatever the country, for example for a hidden subscription.
card_dispute-unauthorised = In France, a payment you never authorised can be disputed within { $months } months; within { $days } days only if the seller’s bank is outside the European Economic Area.
card_dispute-no_right = It is not a right: the bank may refuse, and the outcome is not guaranteed.
card_dispute-write_first = Write to the seller first and keep the proof.
card_dispute-at_once = Call your bank at once. Under the rules of { $according }, it has in general { $days } days at most after the payment, and sometimes less.
card_dispute-fraud_or_dispute = Say whether you subscribed yourself. If not, it is a fraud. If so, it is a dispute. It is one or the other ({ $according }).

paypal_dispute = PayPal: open a dispute
    .verdict = <b>PayPal</b> examines a dispute about a payment made through it, whatever the seller’s country.
paypal_dispute-dispute = According to { $according }, a dispute can be opened within { $days } days of the payment.
paypal_dispute-payee = For customers in the European Union, PayPal payments to NordVPN are processed by NordSec B.V., in Amsterdam.
paypal_dispute-own_rules = PayPal decides by its own rules: the outcome is not guaranteed.
paypal_dispute-open = Log in to PayPal, open a dispute about this payment and attach your proofs.
paypal_dispute-claim = Without an agreement, turn the dispute into a claim within { $days } days, according to { $according }. After that it is too late.

fr_association = Consumer association
    .verdict = <b>A consumer association</b> (in France) can advise you and write with you, against membership.
    .link = List of associations
fr_association-help = It can advise you, write with you and seek an agreement.
fr_association-force = It cannot make a company established in Panama answer.
fr_association-membership = One usually has to become a member to be helped in a dispute, according to { $according }.
fr_association-choose = Choose an association from the official list (button below, in French).
fr_association-ask = Before you join, ask whether it handles a dispute with a company outside the European Union.
fr_association-bring = Bring your messages, their dates and the proof of payment.

fr_mediator = Consumer mediator
    .verdict = <b>A mediator</b> (in France) can act only if the company agrees. NordVPN names none.
    .link = List of mediators
fr_mediator-free = A mediator is a neutral person who proposes an agreement. For the consumer it is free.
fr_mediator-days = Once the case is accepted, the opinion comes within { $days } days, more if the matter is complex.
fr_mediator-agree = NordVPN is not established in the European Union: it is not obliged to accept a mediator, and its terms name none. Without its agreement, a mediator can do nothing.
fr_mediator-registered_in_france = According to one mediator ({ $according }), these mediators only work with companies registered in France.
fr_mediator-write = First send a written complaint to the company, and keep it: without it no mediator examines a case.
fr_mediator-wait = Wait { $months } months without a satisfying answer: this is the custom.
fr_mediator-ask_company = Ask NordVPN, by e-mail, whether it accepts mediation, and before whom.
fr_mediator-within_a_year = If it accepts, turn to that mediator less than a year after your written complaint.

fr_state = SignalConso, RéponseConso
    .verdict = <b>The State</b> (in France) takes your report and tells you your rights, without settling your dispute.
    .link = Open SignalConso
fr_state-report = SignalConso passes your report on to the fraud control office, which watches companies.
fr_state-answer = RéponseConso tells you about your rights.
fr_state-send = Send your report on SignalConso (button below, in French).
fr_state-settle = The State does not settle your dispute. For a foreign company, the report serves as information.
fr_state-call = RéponseConso answers at { $phone } (not a premium number), according to { $according }.

eu_consumer_centre = European centre (ECC)
    .verdict = <b>The European Consumer Centre</b> only helps against a company established in another European country: not against a company in Panama.
    .link = Find your ECC
eu_consumer_centre-elsewhere_in_eu = It helps for free when the seller is established in another country of the Union, in Iceland or in Norway.
eu_consumer_centre-panama = nordvpn S.A. is established in Panama: it is outside its remit.
eu_consumer_centre-platform_closed = The European platform for online disputes has been closed since 20 July 2025: no link to it works any more.
eu_consumer_centre-ask_paypal = Did you pay by PayPal? Ask the Centre whether NordSec B.V. (Amsterdam) lets it act: we could not verify this.
eu_consumer_centre-elsewhere = Do you live outside France? Your country has doors of its own and, in Europe, a Centre of its own.
