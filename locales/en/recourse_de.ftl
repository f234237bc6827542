### The doors of Germany, and what its law says.

de_uss = Federal mediation (Germany)
    .verdict = <b>The federal mediation board</b> (Germany) only handles disputes with a company established in Germany that accepts mediation.
    .who = Consumers, against a company established in Germany.
    .why = The company is not established in Germany: the application would be refused.
    .link = Open the site (in German)
de_uss-free = The Universalschlichtungsstelle, in Kehl, proposes an agreement to both sides. For the consumer it is usually free.
de_uss-agree = The company has to accept this mediation. Without its agreement, there is none.
de_uss-least = The dispute must be worth at least €{ $amount }. An abusive application may cost you €{ $fee }.
de_uss-write = Write to the seller first and keep the proof: without it, the application is refused.
de_uss-other_seller = Bought elsewhere than on the company’s website? If that seller is established in Germany, file an application against it (button below).

de_vz = Association (Germany)
    .verdict = <b>The Verbraucherzentrale</b> (Germany) informs and advises consumers, often for a fee, but cannot force the company.
    .who = Consumers who live in Germany, each at the one of their Land (region).
    .why = It is you that it advises, but it cannot oblige a company outside the European Union to answer.
    .link = Open the site (in German)
de_vz-advice = Each Land has its own. It advises you on the spot or by telephone, for example about a contract.
de_vz-paid = Advice often has to be paid for.
de_vz-choose = Look for the one of your Land on their common website (button below).
de_vz-ask = Before you book, ask what it costs, and whether it handles a dispute with a company outside the European Union.

de_amtsgericht = Court (Germany)
    .verdict = <b>The Amtsgericht</b> (Germany) judges up to €{ $amount }, without a lawyer. We could not verify that its judgment would be enforced outside the Union.
    .who = Anyone who lives in Germany, for a money dispute.
    .why = We could not verify that a judgment would be enforced outside the European Union.
de_amtsgericht-alone = You need no lawyer. The claim is filed in writing, or dictated at the court’s desk (Rechtsantragstelle).
de_amtsgericht-home_court = European law lets you sue near your home, wherever the company is, if it addresses customers in your country.
de_amtsgericht-costs = You have to pay costs in advance; they depend on the sum at stake.
de_amtsgericht-notice = First send the company a formal notice: a letter that sets it a last time limit.
de_amtsgericht-ask = Before you pay, ask the court of the place where you live whether it can judge a company outside the European Union, and what that would cost.

de_dpa = Data: Land (Germany)
    .verdict = <b>The data authority of your Land</b> (your region of Germany) deals with your personal data, not with a refund.
    .who = Anyone who lives in Germany, about their own data.
    .why = European data law can reach a company established outside the European Union. We could not verify which authority acts against this one.
    .link = List of authorities (German)
de_dpa-complaint = It takes complaints about the use of your data, free of charge, according to { $according }.
de_dpa-money = Do not expect a refund from it.
de_dpa-ask_first = First write to the company what you ask for about your data (a copy, their erasure). It usually has one month to answer.
de_dpa-choose = Without an answer, look for the authority of your Land (region) in the list (button below) and send it your request.

## What the law gives

de-renewal = In Germany, if a consumer made the contract since March 2022, it may only renew itself without a fixed term. It can then be ended at any time, with one month’s notice at most.
de-button = In Germany, a website that sells a subscription to a consumer must offer a button to cancel it. If the button is missing or not as the law asks, the subscription can be ended at any time, without notice.
de-withdrawal = In Germany, the law lets a consumer cancel an online purchase within { $days } days, with exceptions. If the service began at their request, a part may remain due.
