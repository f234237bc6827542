### Canada outside Québec: the doors and the rights.

ca_on_chargeback = Credit card (Ontario)
    .verdict = <b>The credit card issuer</b> (Ontario only) may have to reverse a payment, if you had the right to cancel the contract and are not refunded.
    .who = Consumers in Ontario only, for a purchase by credit card. A debit card does not give this right.
    .why = The law speaks to the card issuer (usually your bank), not to the seller. It is enough that you were in Ontario when you bought.
    .link = Cancel a contract (Ontario)
ca_on_chargeback-reverse = According to { $according }, you may ask the issuer to reverse the payment, if the contract was cancelled as the law allows and nothing is refunded within { $days } days.
ca_on_chargeback-conditions = According to { $according }, you must have paid more than $50, by credit card, and have cancelled the contract in writing.
ca_on_chargeback-new_law = Ontario passed a new Act in 2023. We could not verify whether it is in force: ask the issuer which rule it applies.
ca_on_chargeback-cancel = Check that you have a reason to cancel. For example, according to { $according }: some required information was missing, or you got no copy of the contract. Then cancel in writing and keep the proof.
ca_on_chargeback-write = Without a refund, write to the issuer within { $days } days. According to { $according }, it must confirm within { $answer } days that it received your request.
ca_on_chargeback-reversal = { "[" }Keep if it is true: I was in Ontario when I made this purchase.] I cancelled this contract in writing on { "[" }date of the cancellation]. { "[" }Keep if it is true: The company did not refund me within 15 days.] I ask you to reverse this payment, as Ontario’s consumer protection law allows.
ca_on_chargeback-sixty = Ontario, credit card: request to the issuer, according to { $according } ({ $days } days, after the { $wait } days left to the company; we count from your complaint, but the rule counts from the cancellation of the contract)

ca_bc = Consumer Protection BC
    .verdict = <b>Consumer Protection BC</b> (British Columbia only) gives forms to cancel an online purchase whose contract is incomplete.
    .who = Consumers in British Columbia.
    .why = The law of the province covers any business that sells to a customer in the province. We could not verify what the office can obtain from a foreign company.
    .link = Open the office’s website
ca_bc-cancel = If required information is missing from the contract, you may cancel it within { $days } days of getting a copy of it.
ca_bc-form = Fill in the office’s cancellation form (button below) and send it to the company by e-mail. Keep the proof that you sent it.
ca_bc-card = Without a refund after { $days } days, ask your credit card issuer to reverse the payment. The office has a form for this too.

ca_provincial_offices = Provincial consumer offices
    .verdict = <b>Your province’s consumer affairs office</b> (Canada) can inform you. What it does with a complaint differs from one province to another.
    .who = Consumers in Canada, each with their own province or territory.
    .why = Each province has its own law. We could not verify what its office can do against a foreign company.
    .link = List of the offices
ca_provincial_offices-find = Find your province’s office in the list of the Government of Canada (button below).
ca_provincial_offices-ask = Ask it whether it accepts a complaint against a company established abroad, and what it does with it.

ca_obsi = Banking ombudsman (OBSI)
    .verdict = <b>The Ombudsman for Banking Services</b> (OBSI, Canada) looks at your complaint against the bank, if it refuses to help you. It is free.
    .who = Customers of a bank, or of another firm that takes part in this service.
    .why = It does not act on the company. It looks at whether your bank handled your request well.
    .link = Open OBSI’s website
ca_obsi-card = It handles credit card disputes, such as a chargeback (the return of a payment) or an unauthorized payment.
ca_obsi-recommend = It hears both sides, then recommends a solution.
ca_obsi-late = Do not wait: the complaint must arrive within { $days } days of the bank’s final answer.
ca_obsi-bank = Complain to the bank first, in writing. It has { $days } days to help you.
ca_obsi-file = If its final answer does not satisfy you, or once that time has passed, check on the website that it takes part, then file your complaint.

ca_small_claims = Small claims court (Canada)
    .verdict = <b>Small claims court</b> (Canada, outside Québec) differs from one province to another. We could not verify that it is of use against a foreign company.
    .who = Consumers in Canada, outside Québec.
    .why = Ask your province’s court whether it accepts the case. We could not verify that a Canadian decision would be enforced where the company is established.
ca_small_claims-ontario = In Ontario, the court decides claims up to $50,000, since October 2025.
ca_small_claims-bc = In British Columbia, an online tribunal (Civil Resolution Tribunal) handles most claims up to $5,000. Above that and up to $35,000, it is the Provincial Court.
ca_small_claims-alberta = In Alberta, the ceiling is $100,000, according to { $according }.
ca_small_claims-registry = Before anything else, ask the court’s registry (its front office) for the fees, the forms, and how to send a claim abroad.
ca_small_claims-weigh = Compare these fees with the amount at stake. This is a last resort.

ca_opc_privacy = Privacy (Canada)
    .verdict = <b>The Privacy Commissioner</b> (Canada) takes complaints about the use of your personal data.
    .who = Anyone in Canada whose data a company uses.
    .why = The federal law also holds for data that cross a border. We could not verify what the Commissioner can obtain from a foreign company.
    .link = Open the website
ca_opc_privacy-investigate = The office examines whether your rights over your data were respected, and first looks for a simple solution.
ca_opc_privacy-money = Do not expect it to refund a subscription.
ca_opc_privacy-company = First try to settle the matter with the company, in writing.
ca_opc_privacy-file = If that is not enough, file a complaint about a business (button below).

ca-ontario = In Ontario, according to { $according }, a contract made on the internet can be cancelled within { $missing } days of getting a copy of it, if required information was missing when you ordered. If the copy was not given in time, it is within { $copy } days of the purchase. If the seller used an unfair practice, it is within a year.
ca-bc = In British Columbia, a contract made online that lacks required information can be cancelled within { $days } days of getting a copy of it.
ca-card = According to { $according }, nearly all provinces give a right to reverse a credit card payment. The exceptions: New Brunswick, Prince Edward Island and the territories. Each province has its own conditions and its own time limit.
