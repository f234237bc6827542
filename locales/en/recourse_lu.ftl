### Luxembourg: the doors outside the company, and what the law gives.

lu_mediateur = Mediator (Luxembourg)
    .verdict = <b>The consumer mediator</b> (Luxembourg) only handles disputes with a business established in Luxembourg.
    .who = Consumers of the Union, against a business established in Luxembourg.
    .why = The company is not established in Luxembourg.
    .link = Open the mediator’s site
lu_mediateur-days = The mediator looks for an agreement, free of charge. The outcome comes within { $days } days, sometimes more.
lu_mediateur-pending = A request made more than a year after the complaint, or a dispute already taken elsewhere, may be refused.
lu_mediateur-elsewhere = Against the company itself, lose no time here: see the bank, PayPal and the other help instead.
lu_mediateur-other_seller = Bought elsewhere than on the company’s website? If that seller is established in Luxembourg, write to it first, then turn to the mediator within a year.

lu_ulc = ULC, association (Luxembourg)
    .verdict = <b>The ULC</b>, a Luxembourg consumer association, helps its members in their disputes, but cannot force the company.
    .who = Its members.
    .why = We could not verify that it deals with a company outside the European Union.
    .link = See the page of the ULC
lu_ulc-help = It gives information and personal legal help. It says that it handles any consumer matter, distance selling among them.
lu_ulc-force = Do not expect it to force a company outside the European Union to answer.
lu_ulc-renewal = There is a yearly fee, renewed automatically until you stop it.
lu_ulc-ask = Before you join, ask whether it handles a dispute with a company outside the European Union, and at what price.
lu_ulc-join = Membership counts from the day the payment is received. Then you can ask for this help at once.

lu_justice_paix = Justice of the peace (LU)
    .verdict = <b>The justice of the peace</b> (Luxembourg) decides up to €15,000. Its simplest procedure does not serve against a company established elsewhere.
    .who = Consumers who live in Luxembourg.
    .why = European law lets you go to the court where you live, wherever the company is, if it addresses customers in your country. But we could not verify that a judgment would be enforced outside the European Union.
    .link = See the official page
lu_justice_paix-amount = The justice of the peace decides disputes up to €15,000.
lu_justice_paix-order = The simplest procedure (the payment order) requires that the other party be domiciled or live in Luxembourg.
lu_justice_paix-bailiff = Against this company one therefore has to go through a bailiff. We could not verify the price.
lu_justice_paix-notice = First send a formal notice (a letter that sets a last time limit): it may be enough.
lu_justice_paix-advice = Ask the court office, or a legal advice service, whether it is worth it against a company outside the European Union.

lu_cnpd = Data: CNPD (Luxembourg)
    .verdict = <b>The CNPD</b> (Luxembourg) takes a complaint about your personal data. It is not a way to a refund.
    .who = People whose data are at stake.
    .why = The European law on data (GDPR) may cover a company outside the Union. We could not verify what the CNPD can do against this one.
    .link = See the official page
lu_cnpd-complaint = You can turn to it if the company did not answer your request about your data, or if it obstructs your request.
lu_cnpd-money = Do not expect a refund from it: it deals with your data.
lu_cnpd-first = First make your request to the company in writing, for example for a copy of your data. As a rule it has one month to answer.
lu_cnpd-then = Without an answer, follow the official page (button below) and attach your request.

## The law in Luxembourg

lu-withdrawal = In Luxembourg, as in the whole Union, you can cancel an online purchase within { $days } days, with exceptions. If the service began at your request, a part may remain due.
