### Switzerland: the doors outside the company, and what the law gives.

ch_ombud_ecommerce = E-commerce mediation (CH)
    .verdict = <b>The e-commerce ombuds service</b> (Switzerland) helps for free after an online purchase, but cannot impose a solution.
    .who = People who bought online and found no agreement with the company.
    .why = Its page does not limit its help to Swiss companies. But nothing obliges a foreign company to answer it.
    .link = Open the site of the service
ch_ombud_ecommerce-recommend = It looks at your messages and makes a recommendation: a solution proposed to both sides.
ch_ombud_ecommerce-limits = It advises and proposes. It does not replace a lawyer.
ch_ombud_ecommerce-deadlines = Time limits go on running: it is up to you to watch them.
ch_ombud_ecommerce-form = Send your request by its online form, with your messages with the company. Explain why you do not agree.
ch_ombud_ecommerce-abroad = Ask from the start whether it takes a case against a company established abroad.

ch_frc = FRC (French-speaking CH)
    .verdict = <b>The FRC</b>, the consumer association of French-speaking Switzerland, advises its members, but cannot force the company.
    .who = Its members, in French-speaking Switzerland.
    .why = We could not verify that it writes to a company outside Switzerland.
    .link = Open the site of the FRC
ch_frc-help = According to { $according }, consumer organisations give their members advice and legal help.
ch_frc-force = Do not expect it to force a company established abroad to answer.
ch_frc-ask = Before you join, ask the price, and whether it helps in a dispute with a company established outside Switzerland.

ch_seco = SECO (Switzerland)
    .verdict = <b>SECO</b>, a service of the State (Switzerland), takes complaints about unfair practices. It does not settle your dispute.
    .who = People in Switzerland who feel harmed by an unfair business practice.
    .why = We could not verify that it has a partner authority in the company’s country.
    .link = Open the site (in German)
ch_seco-abroad = For a company established abroad, it can pass your complaint on to the partner authority of that country.
ch_seco-many = It can go to court when a practice affects several people. Each complaint helps it to show this.
ch_seco-settle = It cannot get your money back: it is up to you to claim your rights.
ch_seco-form = Fill in its complaint form (button below) and describe the practice precisely.
ch_seco-name = Give your name: it does not handle anonymous complaints.

ch_bank_ombud = Banking ombudsman (CH)
    .verdict = <b>The banking ombudsman</b> (Switzerland) looks, for free, at a dispute with your bank, for example if it refuses to dispute the payment.
    .who = Clients of a bank that is a member of the Swiss Bankers Association, or affiliated to it.
    .why = It acts on your bank, not on the company. If your card comes from another issuer, we could not verify that it can help.
    .link = Open the ombudsman’s site
ch_bank_ombud-mediate = It can ask for the bank’s view. If it sees signs of a fault, it can try mediation.
ch_bank_ombud-judge = It does not judge and imposes nothing.
ch_bank_ombud-member = If your card is not a bank’s, ask the issuer to which ombudsman’s office it is affiliated.
ch_bank_ombud-bank_first = First put your complaint to the bank in writing, and give it time to answer.
ch_bank_ombud-consent = Then write to the ombudsman, with copies. It will need your consent to speak to the bank.

ch_conciliation = Conciliation authority
    .verdict = <b>The conciliation authority</b> (Switzerland) can decide up to 2,000 francs. We could not verify that its decision would be enforced abroad.
    .who = Consumers who live in Switzerland.
    .why = For an everyday purchase, Swiss law lets you act where you live if the company addresses customers in Switzerland. But we could not verify that a decision would be enforced in the company’s country.
ch_conciliation-small = It tries for an agreement. Up to 2,000 francs it can decide if you ask it to. Up to 10,000 francs it can propose a decision, which either side may refuse.
ch_conciliation-present = According to { $according }, one has to come in person.
ch_conciliation-fees = An advance on costs may be asked. In Zurich, according to { $according }, it is 250 to 420 francs for a dispute of 1,000 to 10,000 francs.
ch_conciliation-find = Ask your municipality which authority is competent, its fees and its form. In some cantons it is also the justice of the peace.
ch_conciliation-weigh = Ask it too whether this makes sense against a company established abroad.

ch_pfpdt = Data: FDPIC (Switzerland)
    .verdict = <b>The FDPIC</b> (Federal Data Protection and Information Commissioner, Switzerland) takes a report about your data. It does not settle disputes about money.
    .who = People in Switzerland, for their data.
    .why = We could not verify what it does against a company established abroad.
    .link = Open the site (in German)
ch_pfpdt-report = It looks at a precise and complete report, if it sees enough signs of a serious breach.
ch_pfpdt-rights = It does not use your rights in your place, and gets no compensation paid. Nothing obliges it to open a procedure.
ch_pfpdt-first = First put your question or request to the company.
ch_pfpdt-exact = In the report, describe precisely the facts and what you have already asked the company.

## The law in Switzerland

ch-no_withdrawal = In Switzerland the law gives, as a rule, no right to cancel an online purchase because one changes one’s mind. What is left is what the company itself promises.
ch-renewal = In Switzerland we found no law that obliges a company to warn you before a renewal. According to { $according }, the conciliation authority of Bern still had an automatic renewal paid back, as unfair. This is a single case.
