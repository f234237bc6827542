### Quebec: the doors outside the company, and what the law gives.

qc_retro_lpc = Card: Quebec law
    .verdict = <b>The issuer of your credit card</b> (Quebec law) may have to pay you back, if you cancelled the contract for a reason that the law provides for.
    .who = Consumers of Quebec who paid by credit card. A debit card is not enough.
    .why = The law binds the issuer of your card (usually your bank), even if the company is abroad. All its conditions must be met.
    .link = See the Office’s page
qc_retro_lpc-credit = The issuer confirms within { $answer } days that it received your request. If the conditions are met, it credits you the sum within { $days } days, or two full statements if that is sooner.
qc_retro_lpc-reason = Changing one’s mind is not enough. It takes a reason of the law, for example: required information was missing, the contract was not sent within { $days } days, the service was not supplied.
qc_retro_lpc-soon = The time to cancel is short. According to { $according }, it is { $days } days after receiving the service or your copy of the contract. Ask the Office which time limit holds for your reason.
qc_retro_lpc-cancel = First cancel the contract with the company in writing, giving your reason. Keep the proof and the date.
qc_retro_lpc-wait = Without a refund { $wait } days after the cancellation, you have { $days } days to write to the issuer of the card.
qc_retro_lpc-contents = Complete the letter with what the law asks: holder, number and expiry of the card; date of the contract; sums charged and to be refunded; reason; date of the cancellation and how you sent it. Never write the card number in this conversation.
qc_retro_lpc-law = Chargeback, Quebec law ({ $days } days after your first written complaint: { $wait } days left to the company, then { $ask } days. The law counts from the cancellation of the contract)
qc_retro_lpc-right = I ask for the chargeback provided for in sections 54.8 and following of the Consumer Protection Act.
qc_retro_lpc-cancelled = I cancelled the contract on { "[" }date of the cancellation], by { "[" }e-mail, post…], for this reason: { "[" }reason provided for by the law]. { "[" }Keep if it is true: The company did not refund me within 15 days.]

qc_opc = OPC (Quebec)
    .verdict = <b>The Office de la protection du consommateur</b> (Quebec) records your complaint and guides you. It does not act in your place.
    .who = People who live in Quebec.
    .why = We could not verify what it can do against a company outside Canada.
    .link = Open the Office’s site
qc_opc-record = An officer listens to you and can record your complaint. It serves to watch the company.
qc_opc-kit = It can give you a kit: what the law says, and a model formal notice (a letter that sets a last time limit).
qc_opc-instead = It does not step in for you: the steps are yours to take. It gives priority to serious offences.
qc_opc-call = Call { $phone } and speak to an officer. Ask too which reasons and time limits you have to cancel the contract.

qc_parle = Parle consommation (Quebec)
    .verdict = <b>Parle consommation</b> (Quebec) helps to negotiate online, for free, but only with the companies that take part.
    .who = Consumers of Quebec, against a company that takes part.
    .why = Only companies that have signed up take part. We could not verify that this one is among them.
    .link = See the Office’s page
qc_parle-negotiate = You propose a solution online and the company answers. If need be, a mediator helps.
qc_parle-participants = Unless the company takes part, nothing is possible here.
qc_parle-ask = The only way in is through the Office: when you call it, ask whether the company takes part.

qc_petites_creances = Small claims (Quebec)
    .verdict = <b>Small claims</b> (Quebec) decide up to $15,000, in general without a lawyer. We could not verify that the judgment would be enforced abroad.
    .who = Consumers of Quebec.
    .why = The court decides this kind of dispute. We could not verify that a judgment would be enforced in the company’s country.
    .link = See the Office’s page
qc_petites_creances-amount = You can ask for up to $15,000, not counting interest, or for a contract to be cancelled.
qc_petites_creances-alone = In general you appear yourself, without a lawyer.
qc_petites_creances-fees = There are fees: we could not verify how much. Ask the court office first.
qc_petites_creances-notice = First send the company a formal notice (a letter that sets a last time limit).
qc_petites_creances-advice = Ask the Office or the court office whether it is worth it against a company outside Canada.

qc_option_conso = Option consommateurs (Quebec)
    .verdict = <b>Option consommateurs</b>, an association of Quebec, informs and advises, but cannot force the company.
    .who = Consumers of Quebec.
    .why = We could not verify that it writes to a foreign company itself.
    .link = Open its site
qc_option_conso-inform = According to { $according }, it explains your rights about online subscriptions.
qc_option_conso-model = It publishes a model request for a chargeback (the return of a payment), for a credit card.
qc_option_conso-force = Do not expect it to force the company to answer.
qc_option_conso-ask = Ask whether it helps in a case like yours, and at what price: we could not verify this.

qc_cai = Data: CAI (Quebec)
    .verdict = <b>The CAI</b> (Quebec) takes a complaint about your personal information. It does not get money back.
    .who = People whose information is at stake.
    .why = We could not verify what it can do against a company established abroad.
    .link = Open the site of the CAI
qc_cai-complaint = It can look into a complaint, then recommend or order the company to respect the law.
qc_cai-money = It cannot award you compensation in money.
qc_cai-first = First try to settle the problem with the person in charge of personal information at the company. Then write your complaint on the form.
qc_cai-refused = Does the company refuse to give you or to correct your information? That remedy must be asked of the CAI within { $days } days of the refusal.

## The law in Quebec

qc-cancel = In Quebec you can cancel an online purchase if the company failed in certain duties: missing information, contract not sent, service not supplied… The time limits are short: ask the Office de la protection du consommateur. Changing one’s mind is not enough.
qc-restitution = In Quebec, since 12 June 2026, a company that charged a sum against the Consumer Protection Act must give it back to the consumer who asks for it.
qc-online = In Quebec, according to { $according }, the company must offer an easy way online to end the subscription, and give notice before the end of a trial or of a reduced price. Most of that law has been in force since 12 September 2026.
qc-end_notice = In Quebec, according to { $according }, for a service supplied at a distance for more than { $last } days, the company must remind you in writing of the date when the contract ends, between { $first } and { $last } days before. We could not verify that this holds for a subscription like yours.
