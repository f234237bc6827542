### United States: the doors and the rights.

us_fcba = Credit card (FCBA)
    .verdict = <b>The credit card issuer</b> (United States) must look into an error that you report in writing within { $days } days of the statement.
    .who = Holders of a credit card in the United States. A debit card does not give this right.
    .why = Federal law (the Fair Credit Billing Act) obliges the card issuer (usually your bank) to look into your request, whoever the seller is. It does not say that it will agree with you.
    .link = See the CFPB’s page
us_fcba-errors = The law covers an unauthorized charge, an error of calculation, a service that was not supplied as agreed, or a refund that was granted but never credited.
us_fcba-investigate = The issuer confirms within { $days } days that it received the letter. Then it decides within two billing cycles, { $most } days at most. If it refuses, it tells you why in writing.
us_fcba-quality = It does not cover a disagreement about the quality of a service that you accepted.
us_fcba-write = Write to the “billing inquiries” address on your statement, not the one for payments, preferably by certified mail. A phone call is not enough to keep this right.
us_fcba-statement = The letter must arrive within { $days } days of the sending of the first statement that shows the charge. To be on the safe side, we count from the payment. If that date has passed, look at the date of your statement: there may be time left.
us_fcba-billing_error = This letter is a billing error notice under the Fair Credit Billing Act (15 U.S.C. 1666). I ask you to investigate this charge and to give me your decision in writing.
us_fcba-account = Cardholder: { "[" }name and postal address, as on the statement]. Account: { "[" }account number, at least its last four digits]. Amount in dispute: { "[" }the amount on the statement, if it differs]
us_fcba-sixty = Letter to the credit card issuer, US law ({ $days } days; on the safe side, counted from the payment: the law counts from the sending of the first statement, which comes later)

us_ftc = FTC (report)
    .verdict = <b>The FTC</b> (federal authority, United States) takes your report about any company, without settling your dispute.
    .who = Everybody.
    .why = You can report a company to it wherever it is established. This serves its investigations; it does not get you a refund.
    .link = Report to the FTC
us_ftc-report = It puts your report in a database used by many law enforcement agencies, in the United States and abroad.
us_ftc-individual = It does not settle one person’s dispute.
us_ftc-send = Fill in its form (button below) and keep the number of your report.

us_state_ag = State attorney general
    .verdict = <b>Your state’s attorney general</b> (United States) takes consumers’ complaints. Some offer mediation.
    .who = Consumers in the United States, each with their own state.
    .why = We could not verify what the attorney general can do against a foreign company.
    .link = Find my attorney general
us_state_ag-mediate = In some states, a neutral person seeks an agreement between the company and you. The attorney general may also investigate.
us_state_ag-force = Mediation depends on the company’s good will.
us_state_ag-find = Find your state (button below), then its page for consumers.
us_state_ag-send = File your complaint there, with your messages, their dates and the proof of payment.

us_cfpb = CFPB (about the bank)
    .verdict = <b>The CFPB</b> (federal agency, United States) passes on to the bank your complaint about it, and asks it to answer.
    .who = Customers of a bank or of a card issuer in the United States.
    .why = It does not act on the company, but on your bank or your card issuer.
    .link = Open the CFPB’s website
us_cfpb-forward = It passes your complaint on to the bank, which usually answers within { $days } days, sometimes within { $most }.
us_cfpb-today = We could not verify how long the agency takes today.
us_cfpb-submit = File the complaint on its website (button below): say what you asked the bank, and what it answered.

us_bbb = Better Business Bureau (BBB)
    .verdict = <b>The Better Business Bureau</b> (United States, a private body) passes your complaint on to the company for free; the company may answer or not.
    .who = Customers of a company, in the United States.
    .why = We could not verify that it accepts a complaint against a company established abroad.
    .link = See the BBB’s page
us_bbb-forward = It passes the complaint on within { $forwarded } business days and asks for an answer within { $answer } days.
us_bbb-force = It has no power over the company.
us_bbb-file = Look for the company on the BBB’s website, then file your complaint. The company will get its text: put in no password and no card number.

us-withdrawal = In the United States, the federal rule that lets people change their minds (the “Cooling-Off Rule”) does not cover a purchase made entirely online. There remain what the company promises and, perhaps, the law of your state.
us-subscription = In the United States, a federal law (the Restore Online Shoppers’ Confidence Act) obliges a company that sells a subscription online to state its terms clearly before payment. The company must also obtain your express consent, and offer a simple way to stop the charges. Some states, California among them, also have rules of their own.
