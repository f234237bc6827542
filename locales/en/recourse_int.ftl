### Everywhere in the world.

int_econsumer = International report
    .verdict = <b>econsumer.gov</b> shares your report among the authorities of many countries. It settles no dispute.
    .who = Anyone, wherever they live, against a company of another country.
    .why = One can report a company of any country there. We could not verify that this company’s country takes part.
    .link = Open econsumer.gov
int_econsumer-share = Your report helps authorities of more than { $countries } countries to spot practices and to act together.
int_econsumer-settle = It does not handle complaints one by one: do not expect a refund from it.
int_econsumer-fill_in = Fill in the online form (button below): there is one in English.
