### Ireland: the doors and the rights.

ie_ccpc = CCPC (Ireland)
    .verdict = <b>The CCPC</b> (Ireland’s consumer authority) explains your rights to you, without stepping into your dispute.
    .who = Consumers in Ireland.
    .why = We could not verify what it can do against a company outside the European Union.
    .link = Open the CCPC’s website
ie_ccpc-inform = It explains your rights to you, so that you can settle the dispute yourself. It notes what you report and may investigate.
ie_ccpc-individual = It is not an ombudsman: it does not act on one person’s complaint.
ie_ccpc-call = Call { $phone } or write to { $email }.

ie_fspo = FSPO (Ireland)
    .verdict = <b>The FSPO</b> (financial ombudsman, Ireland) looks at your complaint against the bank, if it refuses to help you. It is free.
    .who = Customers of a bank or of another financial service in Ireland.
    .why = It does not act on the company, but on your bank.
    .link = Open the FSPO’s website
ie_fspo-mediate = It first seeks an agreement between the bank and you. Otherwise it may investigate, and its decision is binding.
ie_fspo-long = An investigation usually takes { $least } to { $most } months.
ie_fspo-bank = Complain to the bank first, clearly, and say how it can put things right. It must send you a final response letter.
ie_fspo-form = Then send the FSPO’s form with that letter. If it has not come within { $days } working days, write to the FSPO all the same.

ie_small_claims = Small claims (Ireland)
    .verdict = <b>The small claims procedure</b> (Ireland) only serves if both sides live or are based in Ireland.
    .who = Consumers in Ireland, against a company based in Ireland.
    .why = The company is not based in Ireland.
    .link = See Citizens Information
ie_small_claims-limit = It goes up to €2,000, costs €25 and needs no lawyer.
ie_small_claims-both = If one side is in another country of the Union, the European small claims procedure is the one to use. For a country outside the Union, neither of them fits.
ie_small_claims-district = There remains the ordinary court (District Court, up to €15,000): take advice before you pay any fee.

ie_dpc = DPC (personal data)
    .verdict = <b>The DPC</b> (Ireland) takes complaints about the use of your personal data.
    .who = Anyone in Ireland whose data a company uses.
    .why = European data law may hold for a company established outside the European Union. We could not verify which authority must then act.
    .link = Open the DPC’s website
ie_dpc-concern = It examines your complaint and tells you where it stands within { $months } months.
ie_dpc-money = Do not expect it to refund a subscription.
ie_dpc-company = Write to the company first, and keep the proof of your request.
ie_dpc-form = If it does not answer, or answers badly, fill in the DPC’s form and attach your evidence.

ie-withdrawal = In Ireland, according to { $according }, an online purchase from a seller in the European Union can be cancelled within { $days } days, without giving a reason. If the service began at your request, part of the price may still be due. If the seller is established outside the European Union, it has to address customers in Ireland.
ie-home_law = If a foreign company addresses customers in Ireland, a consumer who lives there keeps the protection of Irish law, even if the company’s terms name another.
ie-home_court = A consumer who lives in Ireland can go to an Irish court, wherever the company is, if it addresses customers in Ireland. We could not verify that the decision would be enforced outside the European Union.
