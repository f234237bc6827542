### United Kingdom: the doors and the rights.

uk_section75 = Credit card (section 75)
    .verdict = <b>The credit card issuer</b> (UK, “section 75”) may have to refund you for a purchase of £100 to £30,000.
    .who = Holders of a credit card, for a purchase of £100 to £30,000, in England, Scotland and Wales.
    .why = The law speaks to the card issuer (usually your bank), not to the seller. But if another company took the payment, it may refuse: we could not verify this for this company.
    .link = See MoneyHelper’s page
uk_section75-liable = The issuer is liable with the seller if the service was not supplied, or is not what was announced.
uk_section75-range = A debit card does not give this right, nor does a purchase under £100. In those cases, ask the bank for a chargeback (the return of the payment).
uk_section75-between = According to { $according }, this right may be lost when another company, such as PayPal, takes the payment for the seller.
uk_section75-claim = Ask the issuer for a refund under “section 75”. Attach your evidence.
uk_section75-answer = It must answer you within { $weeks } weeks. If it refuses, or takes longer, you can complain to the Financial Ombudsman Service.
uk_section75-liable_with = { "[" }Keep for a purchase of £100 to £30,000 paid by credit card: This request also rests on section 75 of the Consumer Credit Act 1974. You are liable with the seller for a service that was not supplied or was misrepresented.]

uk_ukicc = UKICC (purchases abroad)
    .verdict = <b>The UK International Consumer Centre</b> (UK) advises for free on a purchase abroad. It has no agreement with every country.
    .who = Consumers in the United Kingdom, for a purchase from a foreign seller.
    .why = It says that it helps with purchases made anywhere in the world. The pages of it that we read are of 2022 and 2023: ask it whether it accepts your case.
    .link = Open UKICC’s website
uk_ukicc-advise = According to { $according }, it explains your rights and can go through a body in the other country, if it has an agreement with it.
uk_ukicc-agreements = The country where the company is established is not among the agreements named in 2022 ({ $according }).
uk_ukicc-ask = Send it your written complaint and the company’s answer, and ask whether it can help you.

uk_citizens_advice = Citizens Advice
    .verdict = <b>Citizens Advice</b> (England and Wales) advises you for free, but cannot force the company.
    .who = Consumers in England and Wales. For Scotland and Northern Ireland, we could not verify anything.
    .why = We could not verify what this service can do against a foreign company.
    .link = Open Citizens Advice
uk_citizens_advice-advise = The service tells you your rights, gives you template letters, and passes some cases on to Trading Standards.
uk_citizens_advice-individual = Trading Standards does not settle one person’s dispute.
uk_citizens_advice-call = Call { $phone } (free), or write through the website (button below).
uk_citizens_advice-bring = Have at hand your messages, their dates and the proof of payment.

uk_fos = Financial Ombudsman Service
    .verdict = <b>The Financial Ombudsman Service</b> (UK) looks at your complaint against the bank, if it refuses to help you. It is free.
    .who = Customers of a bank or of a card issuer in the United Kingdom.
    .why = It does not act on the company. If it finds that the bank treated you unfairly, it can tell it to put things right.
    .link = Open the FOS website
uk_fos-card = It handles complaints about cards and payments, such as a chargeback or “section 75” request that was badly handled.
uk_fos-late = Do not wait: you must turn to it within { $months } months of the bank’s final answer.
uk_fos-bank = Complain to the bank first. It has { $weeks } weeks to answer.
uk_fos-contact = If its answer does not satisfy you, or once that time has passed, fill in the form on the website, or call.

uk_cma = CMA (report)
    .verdict = <b>The CMA</b> (the UK’s competition authority) takes your report, without settling your dispute.
    .who = Anyone who thinks that a company does not respect UK law.
    .why = It can impose fines for unfair practices. We could not verify what it can do against a foreign company.
    .link = Report to the CMA
uk_cma-report = It takes reports of misleading practices and unfair terms.
uk_cma-individual = It does not act for one person and does not answer each complaint in detail.
uk_cma-form = Fill in its form (button below): describe the facts, their effect, and attach your evidence.

uk_small_claims = Small claims (England)
    .verdict = <b>The small claims procedure</b> (England and Wales) decides small disputes. Against a foreign company, nothing is certain.
    .who = Consumers in England and Wales. Scotland and Northern Ireland have their own procedures.
    .why = We could not verify that its decision would be enforced abroad.
    .link = See gov.uk’s page
uk_small_claims-limit = The procedure goes up to £10,000. You may speak for yourself, without a lawyer.
uk_small_claims-mediation = If the company disputes the claim, the court arranges a free mediation by telephone, of one hour at most. It is sometimes compulsory: if you do not attend, the judge may dismiss your claim or make you pay the costs.
uk_small_claims-abroad = The online claim is for an opponent with an address in England or Wales; for another, the court’s permission may be needed ({ $according }).
uk_small_claims-fees = In 2025, according to { $according }, the fees were £35 for a claim up to £300, £50 up to £500 and £70 up to £1,000.
uk_small_claims-letter = First send a letter headed “Letter before claim”: the facts, the sum, and a deadline to answer ({ $days } days, usually).
uk_small_claims-advice = Before you pay any fee, take advice: Citizens Advice can say whether this way makes sense against a foreign company.

uk_ico = ICO (personal data)
    .verdict = <b>The ICO</b> (UK) takes complaints about the use of your personal data.
    .who = Anyone in the United Kingdom whose data a company uses.
    .why = We could not verify what the ICO can do against a company established abroad.
    .link = Open the ICO’s website
uk_ico-consider = The ICO can say whether the law was respected, and ask the company to answer better.
uk_ico-serious = It concentrates on cases of serious harm, and the wait may last months.
uk_ico-money = Do not expect it to refund a subscription.
uk_ico-company = Write to the company first, and remind it if it has not answered after { $days } days.
uk_ico-within = Then file the complaint, within { $months } months of your last contact with it.

gb-withdrawal = In the United Kingdom, according to { $according }, a service bought online can be cancelled within { $days } days of the purchase, without giving a reason. If the service began at your request, part of the price may still be due. For digital content supplied at once, this right is lost if you gave it up when buying.
gb-subscriptions = The UK’s new rules on subscriptions (Digital Markets, Competition and Consumers Act 2024) do not apply yet: they are announced for spring 2027. Do not count on them for a dispute of today.
