### The doors of the Netherlands, and what its law says.

nl_acm = ACM ConsuWijzer (Netherlands)
    .verdict = <b>The ACM</b> (consumer authority, Netherlands) tells you your rights and takes your report, without settling your dispute.
    .who = Consumers who live in the Netherlands.
    .why = You can report the company to it. We could not verify that it would act against a company outside the European Union.
    .link = Open the site (in Dutch)
nl_acm-inform = Its service ConsuWijzer tells you your rights for free and offers model letters.
nl_acm-act = It can act against a company that breaks the rules, for example with a fine. It chooses when.
nl_acm-settle = It does not contact the company to settle your case.
nl_acm-report = Report the company on its website (button below).
nl_acm-paypal = Did you pay by PayPal? Also write that this payment may have gone through NordSec B.V., in Amsterdam, and ask whether that changes anything: we could not verify it.

nl_geschillen = Geschillencommissie (NL)
    .verdict = <b>The Geschillencommissie</b> (disputes committee, Netherlands) only handles complaints against an affiliated company.
    .who = Consumers, against a company affiliated to the committee.
    .why = We found nothing that says that the company is affiliated.
    .link = Open the site (in Dutch)
nl_geschillen-decide = It gives a decision that both sides must follow.
nl_geschillen-members = It only handles complaints against a company affiliated to it, directly or through its trade body.
nl_geschillen-write = { $seller ->
    [company] First try to find a solution with the company, in writing.
   *[other] First try to find a solution with the seller, in writing.
}
nl_geschillen-check = { $seller ->
    [company] Look on its website (button below) whether the company is affiliated. If not, choose another help.
   *[other] Look on its website (button below) whether the seller is affiliated. If not, choose other help.
}

nl_loket = Juridisch Loket (NL)
    .verdict = <b>The Juridisch Loket</b> (legal help, Netherlands) advises for free if your income and savings are low. It has no power over the company.
    .who = Everybody, for the information on the website. To speak to a legal adviser, people with a low income and little savings.
    .why = It is you that it advises. We could not verify what it can do about a company outside the European Union.
    .link = Open the site (in Dutch)
nl_loket-advice = Its website gives everybody advice and model letters. A legal adviser can also advise you, for free, if you are entitled to it.
nl_loket-income = Above certain amounts of income or savings, it gives no personal advice.
nl_loket-look = Look on its website (button below) whether your income and savings entitle you to personal advice.
nl_loket-bring = Prepare your messages, their dates and the proof of payment.

nl_kantonrechter = Court (Netherlands)
    .verdict = <b>The kantonrechter</b> (Netherlands) judges up to €{ $amount }, without a lawyer. We could not verify that its judgment would be enforced outside the Union.
    .who = Anyone who lives in the Netherlands, for a money dispute.
    .why = We could not verify that a judgment would be enforced outside the European Union.
    .link = Read more (in Dutch)
nl_kantonrechter-alone = You need no lawyer: you may plead your case yourself.
nl_kantonrechter-home_court = European law lets you sue near your home, wherever the company is, if it addresses customers in your country.
nl_kantonrechter-costs = There are court costs to pay. We could not verify their amount.
nl_kantonrechter-notice = First send the company a formal notice: a letter that sets it a last time limit.
nl_kantonrechter-ask = Before you pay, ask the court, or the Juridisch Loket, whether one can sue a company outside the European Union, and what that would cost.

nl_ap = Data: AP (Netherlands)
    .verdict = <b>The Autoriteit Persoonsgegevens</b> (Netherlands) deals with your personal data, not with a refund.
    .who = Anyone who lives in the Netherlands, about their own data.
    .why = European data law can reach a company established outside the European Union. We could not verify which authority acts against this one.
    .link = Open the site (in Dutch)
nl_ap-act = It looks at every complaint. It may for example call the company, warn it or fine it.
nl_ap-money = Do not expect a refund from it.
nl_ap-ask_first = First write to the company what you ask for about your data (a copy, their erasure). It usually has one month to answer.
nl_ap-complain = If that is not enough, file a complaint on the authority’s website (button below).

## What the law gives

nl-renewal = In the Netherlands, a consumer’s subscription may not renew itself for a new fixed term. It may go on without a fixed term, if it can then be ended with one month’s notice at most.
nl-online = In the Netherlands, a subscription that a consumer took online must be possible to end online, without hurdles.
nl-withdrawal = In the Netherlands, the law lets a consumer cancel an online purchase within { $days } days, with exceptions. If the service began at their request, a part may remain due.
