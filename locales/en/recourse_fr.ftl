### France: its doors, and what its law gives.

fr_court = Court, conciliator (France)
    .verdict = <b>The conciliator, then the court</b> (in France): up to €{ $euros }, first try to agree. The effect on a company outside the Union is not verified.
    .who = Consumers who live in France.
    .why = We could not verify that a company outside the European Union answers a conciliator, nor that a judgment would be enforced outside the Union.
    .link = Find a conciliator
fr_court-conciliator = A “conciliateur de justice” is a volunteer who helps you find an agreement. It is free.
fr_court-home_court = You can go to the court of the place where you live, whatever the company’s country, if it addresses customers in France.
fr_court-fee = Since 2026, going to the civil court costs €{ $euros }, with exceptions (such as legal aid, for low incomes), according to { $according }.
fr_court-agree_first = Up to €{ $euros }, first try to agree, for example before a conciliator. Otherwise the court may refuse to examine your claim.
fr_court-find = Find a conciliator near you (button below, in French). Ask whether they can reach a foreign company.
fr_court-bring = Bring your formal notice, your messages, their dates and the proof of payment.

fr_cnil = CNIL (data, France)
    .verdict = <b>The CNIL</b> (in France) deals with your personal data. It gets no money back.
    .who = People who live in France, for their personal data.
    .why = We did not find which authority oversees this company, established outside the European Union.
    .link = Complain to the CNIL
fr_cnil-inquire = It can investigate, then reprimand or punish. It begins by talking with the company.
fr_cnil-money = It gives you no money and does not settle a consumer dispute, such as a refund.
fr_cnil-ask_first = First write to privacy@nordaccount.com. Say what you ask for: to see your data, correct it or have it erased.
fr_cnil-complain = Without an answer after a month, or if the answer is wrong or incomplete, complain in French (button below, in French).

fr-withdrawal = In France, an online purchase can be cancelled within { $days } days, with exceptions. If the service began at your request, a part may remain due.
fr-withdrawal_button = In France, since 19 June 2026, the seller must offer an online function to cancel a purchase during the time allowed.
fr-renewal = In France, the company must announce a renewal by a separate e-mail or letter, between three months and one month before the last day to refuse it. Otherwise, you may end the contract free of charge, at any time after the renewal. The unused part is to be refunded within { $days } days of ending it.
fr-cancellation = In France, the law requires an online function to end the contract. It does not change the day on which it ends.
fr-conformity = In France, according to { $according }, a digital service must stay as agreed for its whole duration. If not, the company must put it right. Failing that, you may ask for a lower price or the end of the contract.
