### The European Union: the doors common to its countries, and what its law gives.

eu_redress = Directory of redress (EU)
    .verdict = <b>The European Commission’s website</b> helps to find redress in the Union. It handles no case.
    .who = Consumers of the Union.
    .why = It is a directory: it does not act itself.
    .link = Open the website
eu_redress-directory = According to { $according }, one finds there the bodies that can settle a dispute out of court, for sellers established in the Union.
eu_redress-no_case = According to { $according }, the European platform for online disputes has closed. This website only informs.
eu_redress-look = Look at it mostly if your seller is established in the Union.

eu_escp = European small claims
    .verdict = <b>The European Small Claims Procedure</b> (up to €{ $euros }) only works between two countries of the Union, except Denmark.
    .who = Consumers of the Union, except in Denmark, against a company of another country of the Union.
    .why = The company is established outside the European Union: the procedure does not apply to it.
    .link = See the official page
eu_escp-in_writing = It serves to claim up to €{ $euros }, mostly in writing, with no need for a lawyer.
eu_escp-fee = The court usually asks for a fee; a translation must sometimes be paid for.
eu_escp-form = Against a seller of another country of the Union: fill in form A and send it to the competent court, with your evidence.

eu_dpa = Data protection authority
    .verdict = <b>The data protection authority</b> of your country deals with your personal data, not with a refund.
    .who = People who live in the Union, in Iceland or in Norway, for their personal data.
    .why = We did not find which authority oversees this company, established outside the European Union.
    .link = Find your authority
eu_dpa-complaint = You can complain, for free, to the authority of the country where you live.
eu_dpa-money = It does not settle a dispute about a payment.
eu_dpa-ask_first = First write to privacy@nordaccount.com. Say what you ask for: to see your data, correct it or have it erased.
eu_dpa-complain = The company has a month to answer, more if it tells you so. After that, complain to your authority (button below).

eu-withdrawal = In the European Union, an online purchase can be cancelled within { $days } days, with exceptions. If the service began at your request, a part may remain due.
eu-home_law = In the European Union (except in Denmark), if the company addresses customers in your country, the mandatory rules of that country protect you, even if the contract chooses another law.
eu-home_court = In the European Union, you can go to the court of the place where you live, whatever the company’s country, if it addresses customers in your country. We could not verify that a judgment would be enforced outside the Union.
