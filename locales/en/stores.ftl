### The shops that sell a company’s subscriptions.

apple = Apple (App Store)
apple-only_apple = For a purchase through the App Store, only Apple can refund or stop the subscription. { $company } cannot.
apple-ask = According to { $according }, a refund is requested on reportaproblem.apple.com, with the account of the purchase.
apple-cancel = To stop being charged, stop the subscription in your Apple account.
apple-keep = Keep the e-mail with the answer and a copy of your request.

google_play = Google Play
google_play-texts_differ = The official texts differ. The terms point to Google’s own rules. A help page in English ({ $according }) speaks of Google within { $hours } hours, or of { $company }’s support. Ask Google first, as soon as you can. If it refuses, go to the next step.
google_play-store_terms = For a purchase through Google Play, Google’s rules apply: look for the payment in your Google Play account.
google_play-cancel = To stop being charged, stop the subscription in Google Play.
google_play-keep = Keep the answer and a copy of your request.

amazon = Amazon
amazon-only_amazon = For a purchase on Amazon, Amazon handles its own sales: turn to its customer service.
amazon-cancel = To stop being charged, stop the subscription in your Amazon account.
amazon-keep = Keep the answer and a copy of your request.

shop = the seller
shop-seller_terms = For a purchase in a shop, from a reseller or an operator, that seller’s terms apply: turn to the seller.
shop-receipt = Have the receipt or the e-mail of the purchase. Show the activation code to nobody else.
shop-keep = Keep the answer and a copy of your request.
apple-payment = Look for the payment and its receipt in your Apple account.
shop-nord_renewal = Is renewal turned on at my.nordaccount.com (“Billing”, “Subscriptions”)? Cancel it there. An e-mail confirms it: keep it.
