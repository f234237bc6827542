### Belgium: the doors outside the company, and what the law gives.

be_consumerconnect = ConsumerConnect (Belgium)
    .verdict = <b>ConsumerConnect</b> (Belgium), an official site, takes your report and guides you, without settling your dispute.
    .who = Consumers in Belgium.
    .why = This site takes reports. We could not verify what is done with them against a company outside the European Union.
    .link = Open ConsumerConnect
be_consumerconnect-guide = According to { $according }, it tells you your rights and the right service, and offers model letters.
be_consumerconnect-report = According to { $according }, you can lodge a complaint there with the Economic Inspectorate, a service of the State. It decides whether to open an inquiry.
be_consumerconnect-settle = According to { $according }, the Economic Inspectorate does not settle individual cases.
be_consumerconnect-send = Answer the questions of the site, then send your report: the facts and their dates, nothing more.

be_smc = Mediator (Belgium)
    .verdict = <b>The public mediator</b> (Belgium) only handles disputes with a company established in Belgium.
    .who = Consumers, against a company established in Belgium.
    .why = The company is not established in Belgium.
    .link = Open the mediator’s site
be_smc-days = It looks for an agreement, free of charge. Once the file is complete, the outcome comes within { $days } days at most; if the matter is complex, it may take as long again.
be_smc-judge = It does not handle a matter that is already before a judge.
be_smc-elsewhere = Against the company itself, lose no time here: see the bank, PayPal and the other help instead.
be_smc-other_seller = Bought elsewhere than on the company’s website? If that seller is established in Belgium, write to it first, then ask the mediator whether it takes the case.

be_testachats = Testachats (Belgium)
    .verdict = <b>Testachats</b>, a Belgian association, can pass its members’ complaints on to the company, but cannot force it.
    .who = Its members.
    .why = It can write to any company, even one that is not on its list. Nothing says that a company outside the European Union will answer it.
    .link = Open the page of Testachats
be_testachats-platform = You fill in a form on its site. The complaint goes to the company by e-mail, under the name of Testachats.
be_testachats-public = You can also make your complaint public.
be_testachats-membership = You have to be a member. We could not verify the price.
be_testachats-force = Do not expect it to force the company to answer.
be_testachats-price = Before you join, look at the price. Ask whether it has handled a dispute with a company outside the European Union.
be_testachats-company = If the company is not on the list, add it yourself and give the e-mail address of its support.

be_ombudsfin = Ombudsfin, bank (Belgium)
    .verdict = <b>Ombudsfin</b> (Belgium) looks at a dispute with your bank, for example if it refuses to dispute the payment.
    .who = Clients of a bank or financial body that it deals with.
    .why = It looks at what your bank did. It does not act on the company.
    .link = Open the site of Ombudsfin
be_ombudsfin-opinion = It gives an opinion on a written and clear complaint against your bank.
be_ombudsfin-year = It may refuse a complaint that comes more than a year after your complaint to the bank.
be_ombudsfin-court = As a rule it no longer deals with it once a court action has begun. A formal notice (a letter that sets a last time limit) is not one.
be_ombudsfin-bank_first = First send a written complaint to your bank. Keep it, with the answer.
be_ombudsfin-send = Without a solution, write to Ombudsfin. Say clearly what you hold against the bank and what you ask for.

be_justice_paix = Justice of the peace (BE)
    .verdict = <b>The justice of the peace</b> (Belgium) decides claims up to €5,000. We could not verify that its judgment would be enforced outside the Union.
    .who = Consumers who live in Belgium.
    .why = European law lets you go to the court where you live, wherever the company is, if it addresses customers in your country. But we could not verify that a judgment would be enforced outside the European Union.
    .link = See the official page
be_justice_paix-amount = The justice of the peace decides disputes up to €5,000.
be_justice_paix-fees = There may be court and bailiff’s fees. We could not verify how much: ask first.
be_justice_paix-notice = First send a formal notice (a letter that sets a last time limit): it is advised, and may be enough.
be_justice_paix-advice = Ask the court office, or a legal advice service, whether it is worth it against a company outside the European Union.

be_apd = Data: APD (Belgium)
    .verdict = <b>The APD</b> (Belgium) deals with a personal data problem. It does not get money back.
    .who = People whose data are at stake, in Belgium.
    .why = The European law on data (GDPR) may cover a company outside the Union. We could not verify what the APD can do against this one.
    .link = Open the site of the APD
be_apd-mediation = It can look for a solution with the company: this is a request for mediation, simpler and often quicker than a complaint.
be_apd-complaint = A complaint may lead to a penalty.
be_apd-money = It cannot make the company pay you compensation.
be_apd-first = First make your request to the company, for example for a copy of your data. As a rule it has one month to answer.
be_apd-sign = The complaint must be dated, signed, and in French, Dutch or German. Attach your request to the company.

## The law in Belgium

be-withdrawal = In Belgium you can cancel an online purchase within { $days } days, with exceptions. If the service began at your request, a part may remain due.
be-renewal = In Belgium, after a first automatic renewal, you can leave a fixed-term service subscription at any time, without compensation. The notice is { $months } months at most. This holds against a company that targets the Belgian market.
be-renewal_clause = In Belgium, the company must point out the automatic renewal to you before the order. Otherwise it is not lawful, and you can ask for the sums charged to be paid back.
