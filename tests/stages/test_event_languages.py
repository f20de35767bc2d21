"""The turns of a probe in every language of the sources: told in several ways, denied, and only possible."""

import pytest

from crawler.items import Dated, Document
from pipelines.lexicon.event import TABLES
from pipelines.stages.event import event

TURNS = frozenset(
    [
        "complaint",
        "inquiry_opened",
        "interim_order",
        "pause",
        "undertaking",
        "draft_decision",
        "binding_decision",
        "decision",
        "fine",
        "order",
        "reprimand",
        "closed",
        "appeal_lodged",
        "upheld",
        "reduced",
        "annulled",
        "paid",
        "enforcement_threatened",
    ]
)

# By language: the turn and sentences that tell it: in another tense, in the passive, as a noun.
TOLD = {
    "en": """
complaint | The group has lodged a complaint against Acme. | A complaint was filed with the DPC. | Noyb complained to the DPC.
inquiry_opened | The DPC has launched an inquiry into Acme. | An investigation has been opened. | The DPC has begun a probe of Acme. | Acme is under investigation by the ICO. | Acme is being investigated by the ICO.
notice_of_intent | The ICO intends to fine Acme. | A notice of intent was served on Acme. | The ICO gave notice of its intention to fine Acme.
interim_order | The authority imposed a temporary ban. | The authority adopted interim measures.
pause | Acme has paused its plans. | Acme agreed to suspend the sharing.
undertaking | Acme has given an undertaking. | An undertaking was signed by Acme.
draft_decision | The DPC has sent its draft decision to its peers. | A draft decision was submitted.
binding_decision | The EDPB has adopted a binding decision. | A binding decision was adopted by the EDPB.
decision | The DPC has issued its decision. | A decision was adopted.
fine | Acme has been fined €5 million. | A fine of €5 million has been imposed on Acme. | The ICO hit Acme with a penalty. | Acme was handed a €5 million fine. | Acme receives a fine.
order | Acme has been ordered to delete the data. | The ICO has issued an enforcement notice. | An enforcement notice was served on Acme. | An order was issued.
reprimand | Acme has received a reprimand. | A reprimand was issued to Acme. | The ICO reprimanded Acme. | The Garante issued a warning to Acme. | Acme was formally warned.
no_further_action | No further action will be taken. | The ICO is taking no further action.
closed | The ICO has closed its investigation. | The investigation was closed. | The inquiry has been concluded. | The DPC discontinued the proceedings.
appeal_lodged | Acme has appealed the fine. | An appeal was lodged by Acme. | Acme is challenging the decision. | Acme filed an appeal.
upheld | The fine imposed on Acme was upheld on appeal. | The court has upheld the fine. | The appeal was dismissed. | The court rejected the appeal. | The court confirmed the fine.
reduced | The fine was reduced. | The court has cut the fine to €1 million. | The tribunal lowered the penalty.
annulled | The decision was annulled. | The court has struck down the decision. | The fine was overturned. | The court quashed the penalty. | The tribunal allowed the appeal.
paid | The fine has been paid. | Acme paid the penalty.
enforcement_threatened | Acme could be fined. | Acme faces a fine.
""",
    "fr": """
complaint | L'association a saisi la CNIL d'une plainte. | Une plainte a été déposée. | La CNIL a été saisie de plusieurs plaintes.
inquiry_opened | La CNIL ouvre une enquête. | Une enquête a été ouverte. | La CNIL a procédé à un contrôle. | Des contrôles ont été effectués.
notice_of_intent | La rapporteure a proposé une amende.
interim_order | L'APD ordonne des mesures provisoires.
pause | Acme a mis le projet en pause. | Acme a décidé de suspendre le traitement.
undertaking | Acme a pris des engagements. | La société s'est engagée à effacer les données.
draft_decision | Le projet de décision a été soumis aux autorités. | La DPC a transmis un projet de décision.
binding_decision | Le CEPD a adopté une décision contraignante. | Une décision contraignante a été adoptée.
decision | L'APD a rendu sa décision. | Une décision a été rendue.
fine | La CNIL inflige une amende à Acme. | Une amende de 5 millions d'euros a été prononcée. | Acme est condamnée à une amende. | Acme a été sanctionnée par la CNIL. | Acme écope d'une amende.
order | La CNIL a mis Acme en demeure. | Acme a été mise en demeure. | La CNIL enjoint à Acme d'agir. | Une injonction a été prononcée.
reprimand | Un rappel à l'ordre a été adressé à Acme. | L'APD formule un avertissement. | Un avertissement a été prononcé.
closed | La CNIL clôture la procédure. | La mise en demeure est close. | La procédure a été close.
appeal_lodged | Un recours a été introduit. | Acme fait appel de la décision. | Acme a interjeté appel.
upheld | L'amende a été confirmée par le Conseil d'État. | Le recours a été rejeté. | Le Conseil d'État valide la sanction.
reduced | L'amende a été réduite. | La cour ramène l'amende à 1 million. | La cour a réduit l'amende.
annulled | La décision a été annulée. | La cour annule l'amende.
paid | Acme a payé l'amende. | L'amende a été payée.
enforcement_threatened | Acme risque une amende. | Une amende pourrait être prononcée.
""",
    "de": """
complaint | Eine Beschwerde wurde eingereicht. | Noyb legte Beschwerde bei der DSB ein. | Die Behörde erhielt mehrere Beschwerden.
inquiry_opened | Die Behörde leitet ein Verfahren ein. | Ein Verfahren wurde eingeleitet. | Die Behörde ermittelt gegen Acme. | Gegen Acme wird ermittelt.
notice_of_intent | Acme erhielt ein Anhörungsschreiben.
interim_order | Die Behörde erließ eine einstweilige Anordnung. | Die Behörde ergriff eine vorläufige Maßnahme.
pause | Acme pausiert das Vorhaben. | Die Auswertung wurde ausgesetzt.
undertaking | Acme hat eine Verpflichtungserklärung abgegeben.
draft_decision | Der Beschlussentwurf wurde vorgelegt.
binding_decision | Der EDSA hat einen verbindlichen Beschluss gefasst. | Der verbindliche Beschluss wurde angenommen.
decision | Der Bescheid wurde erlassen. | Das Gericht hat entschieden.
fine | Gegen Acme wurde ein Bußgeld verhängt. | Die Behörde verhängt ein Bußgeld gegen Acme. | Acme muss ein Bußgeld zahlen. | Die DSB verhängte eine Strafe von 18 Millionen Euro. | Der LfDI belegte Acme mit einem Bußgeld.
order | Acme wurde angewiesen, die Daten zu löschen. | Die Behörde untersagte die Verarbeitung. | Die Behörde ordnete die Löschung an.
reprimand | Acme wurde verwarnt. | Die Behörde sprach eine Verwarnung aus.
closed | Das Verfahren wurde eingestellt. | Die Behörde stellt das Verfahren ein. | Das Verfahren ist abgeschlossen.
appeal_lodged | Acme hat Einspruch eingelegt. | Acme legte Berufung ein. | Gegen den Bescheid wurde Klage erhoben. | Acme klagt gegen den Bescheid.
upheld | Das gegen Acme verhängte Bußgeld wurde bestätigt. | Das Gericht bestätigte das Bußgeld. | Die Klage wurde abgewiesen. | Das Gericht wies die Klage ab.
reduced | Das Bußgeld wurde herabgesetzt. | Das Gericht senkte das Bußgeld. | Das Gericht reduzierte das Bußgeld.
annulled | Der Bescheid wurde aufgehoben. | Das Gericht hob den Bescheid auf. | Das Gericht kippte das Bußgeld.
paid | Acme hat das Bußgeld bezahlt. | Das Bußgeld wurde gezahlt.
enforcement_threatened | Acme droht ein Bußgeld. | Die Behörde drohte mit einem Bußgeld.
""",
    "es": """
complaint | Se presentó una reclamación. | La AEPD recibió varias denuncias. | Facua denunció a Acme ante la AEPD.
inquiry_opened | Se ha iniciado una investigación. | La AEPD investiga a Acme. | La AEPD abrió un procedimiento sancionador.
notice_of_intent | Se notificó la propuesta de resolución.
interim_order | La AEPD ha adoptado una medida cautelar. | Se ordenó una medida provisional.
pause | Acme ha suspendido el servicio.
undertaking | Acme se ha comprometido a borrar los datos. | Acme se compromete a no reanudar su actividad. | Acme asumió compromisos.
draft_decision | La DPC presentó su proyecto de decisión.
binding_decision | El CEPD adoptó una decisión vinculante.
decision | La AEPD ha dictado resolución. | La AEPD publicó la resolución.
fine | La AEPD ha impuesto una multa a Acme. | Acme ha sido multada con 5 millones. | Se impuso una sanción a Acme. | La AEPD sanciona a Acme. | Acme fue sancionada con 5 millones.
order | La AEPD ordena a Acme borrar los datos. | Se ordenó a Acme cesar.
reprimand | Acme fue apercibida. | La AEPD dirigió un apercibimiento.
closed | La AEPD archivó el procedimiento. | El expediente ha sido archivado. | Se cerró la investigación.
appeal_lodged | Acme recurrió la multa. | Se interpuso recurso. | Acme ha presentado un recurso.
upheld | La multa fue confirmada. | El tribunal confirmó la sanción. | El recurso fue desestimado. | La Audiencia desestimó el recurso.
reduced | La multa fue reducida. | El tribunal redujo la sanción. | La Audiencia rebajó la multa.
annulled | La multa fue anulada. | El Supremo anula la sanción.
paid | Acme pagó la multa. | La multa fue pagada.
enforcement_threatened | Acme se enfrenta a una multa. | Acme podría recibir una sanción.
""",
    "it": """
complaint | È stato presentato un reclamo. | Il Garante ha ricevuto segnalazioni. | L'associazione ha presentato un reclamo.
inquiry_opened | È stata avviata un'istruttoria. | Il Garante apre un'indagine. | Il Garante ha aperto un procedimento.
interim_order | Il Garante ha adottato una misura provvisoria. | È stata disposta una limitazione provvisoria.
pause | Acme ha sospeso il servizio.
undertaking | Acme si è impegnata a cancellare i dati. | Acme ha assunto impegni.
draft_decision | La DPC ha trasmesso un progetto di decisione.
binding_decision | Il Comitato ha adottato una decisione vincolante.
decision | Il Garante ha adottato un provvedimento. | È stato pubblicato il provvedimento.
fine | Il Garante ha irrogato una sanzione. | È stata inflitta una multa ad Acme. | Acme è stata multata. | Acme è stata sanzionata dal Garante. | Il Garante commina una sanzione.
order | Il Garante ha ordinato la cancellazione. | Il Garante ha vietato il trattamento. | È stato ingiunto ad Acme di cessare.
reprimand | Il Garante ha ammonito la società. | Il Garante ha rivolto un ammonimento. | La società è stata ammonita.
closed | Il procedimento è stato archiviato. | L'istruttoria è stata chiusa. | Il Garante ha chiuso l'istruttoria.
appeal_lodged | Acme ha impugnato il provvedimento. | È stato presentato ricorso. | Acme ha fatto ricorso.
upheld | La sanzione è stata confermata. | Il ricorso è stato respinto. | Il tribunale ha respinto il ricorso.
reduced | La sanzione è stata ridotta. | Il tribunale ha ridotto la sanzione.
annulled | La sanzione è stata annullata. | Il tribunale annulla il provvedimento.
paid | Acme ha pagato la sanzione. | La sanzione è stata pagata.
enforcement_threatened | Acme rischia una sanzione.
""",
    "nl": """
complaint | Er is een klacht ingediend. | De AP kreeg een klacht binnen. | Noyb diende een klacht in.
inquiry_opened | De AP begon een onderzoek. | Er is een onderzoek gestart. | De AP onderzoekt Acme.
notice_of_intent | De AP stuurde een voornemen tot handhaving.
interim_order | De AP legde een voorlopige maatregel op.
pause | Acme heeft het gebruik opgeschort. | Acme stopt voorlopig.
undertaking | Acme heeft toegezegd de gegevens te wissen.
draft_decision | Het ontwerpbesluit is gedeeld.
binding_decision | De EDPB heeft een bindend besluit genomen.
decision | De GBA heeft een besluit genomen. | De AP nam een besluit.
fine | Acme is beboet. | De AP legde Acme een boete op. | Acme kreeg een boete. | Er is een boete opgelegd aan Acme.
order | De AP heeft een last onder dwangsom opgelegd. | De AP gelast Acme te stoppen.
reprimand | Acme is berispt. | De AP gaf een berisping. | De AP heeft een waarschuwing gegeven.
closed | Het onderzoek is afgerond. | De AP sloot het onderzoek af. | De zaak is gesloten.
appeal_lodged | Acme ging in beroep. | Er is bezwaar gemaakt. | Acme heeft bezwaar gemaakt. | Acme tekende beroep aan.
upheld | De boete is bevestigd. | Het beroep is ongegrond verklaard. | De rechtbank bevestigde de boete. | Het bezwaar is afgewezen.
reduced | De boete is verlaagd. | De rechter verlaagde de boete. | De boete werd gematigd.
annulled | Het besluit is vernietigd. | De rechtbank vernietigde de boete.
paid | Acme heeft de boete betaald. | De boete is betaald.
enforcement_threatened | Acme riskeert een boete.
""",
    "da": """
complaint | Forbrugerrådet indgav en klage til Datatilsynet. | Datatilsynet modtog en klage. | Foreningen klagede til Datatilsynet.
inquiry_opened | Datatilsynet indledte en undersøgelse. | Datatilsynet har åbnet en sag mod Acme. | Der blev indledt et tilsyn.
notice_of_intent | Datatilsynet har politianmeldt Acme. | Acme indstilles til bøde. | Datatilsynet indstiller selskabet til en bøde.
interim_order | Datatilsynet gav et midlertidigt forbud.
pause | Acme har sat brugen på pause. | Acme har midlertidigt stoppet behandlingen.
undertaking | Acme forpligtede sig til at slette oplysningerne.
decision | Datatilsynet har truffet afgørelse. | Retten har afsagt dom.
fine | Retten idømte Acme en bøde. | Acme er idømt en bøde. | Acme får en bøde på 100.000 kr.
order | Datatilsynet påbød kommunen at slette. | Kommunen får et påbud. | Datatilsynet nedlægger forbud.
reprimand | Datatilsynet udtaler alvorlig kritik. | Der blev udtalt kritik. | Acme fik en advarsel.
closed | Datatilsynet har afsluttet sagen. | Sagen er henlagt.
appeal_lodged | Acme har anket dommen. | Acme indbragte sagen for domstolene.
upheld | Landsretten stadfæstede dommen. | Datatilsynet fastholder afgørelsen.
reduced | Landsretten nedsatte bøden. | Bøden blev nedsat.
annulled | Retten ophævede afgørelsen. | Forbuddet er ophævet.
paid | Acme har betalt bøden.
enforcement_threatened | Acme risikerer en bøde.
""",
    "no": """
complaint | Forbrukerrådet sendte en klage til Datatilsynet. | Datatilsynet mottok en klage. | Forbrukerrådet klaget selskapet inn.
inquiry_opened | Datatilsynet åpnet tilsyn med Acme. | Datatilsynet har innledet en undersøkelse.
notice_of_intent | Datatilsynet varslet et gebyr. | Acme har fått varsel om pålegg.
interim_order | Datatilsynet forbød midlertidig markedsføringen. | Datatilsynet ga et midlertidig forbud.
pause | Acme har satt lanseringen på pause.
undertaking | Acme forpliktet seg til å slette opplysningene.
decision | Datatilsynet har fattet vedtak i saken. | Retten avsa dom i saken.
fine | Datatilsynet har ilagt Acme et gebyr. | Acme ble ilagt et overtredelsesgebyr. | Acme får gebyr.
order | Datatilsynet påla Acme å slette. | Acme har fått pålegg om sletting. | Datatilsynet forbyr behandlingen.
reprimand | Datatilsynet ga Acme en irettesettelse. | Kommunen ble irettesatt.
closed | Datatilsynet har avsluttet saken. | Saken er henlagt.
appeal_lodged | Acme har anket dommen. | Acme har klaget på vedtaket. | Acme gikk til sak mot staten.
upheld | Nemnda opprettholdt gebyret. | Gebyret ble opprettholdt. | Anken ble forkastet.
reduced | Nemnda reduserte gebyret. | Gebyret ble satt ned.
annulled | Nemnda opphevet vedtaket. | Vedtaket ble kjent ugyldig.
paid | Acme har betalt gebyret.
enforcement_threatened | Acme risikerer gebyr.
""",
    "sv": """
complaint | Organisationen lämnade in ett klagomål. | IMY har fått ett klagomål. | En kund klagade till IMY.
inquiry_opened | IMY inledde en granskning av Acme. | IMY har inlett tillsyn. | En tillsyn inleddes.
interim_order | IMY meddelade ett tillfälligt förbud.
pause | Acme pausar behandlingen. | Acme har tillfälligt stoppat insamlingen.
undertaking | Acme åtog sig att radera uppgifterna.
decision | IMY har fattat beslut i ärendet. | IMY konstaterar att Acme brast.
fine | IMY utfärdar en sanktionsavgift mot Acme. | Acme påfördes en sanktionsavgift. | IMY beslutade om en sanktionsavgift.
order | IMY förelägger Acme att radera. | Acme förelades att upphöra. | IMY förbjöd behandlingen.
reprimand | IMY ger Acme en reprimand. | Acme fick en reprimand. | IMY riktar kritik mot Acme.
closed | IMY avslutar ärendet. | Granskningen har avslutats. | Ärendet avskrivs.
appeal_lodged | Acme överklagade beslutet. | Beslutet har överklagats.
upheld | Kammarrätten fastställer sanktionsavgiften. | Överklagandet avslås.
reduced | Förvaltningsrätten sänkte sanktionsavgiften. | Sanktionsavgiften sänktes.
annulled | Kammarrätten upphäver beslutet. | Beslutet undanröjdes.
paid | Acme har betalat sanktionsavgiften.
enforcement_threatened | Acme riskerar en sanktionsavgift.
""",
    "fi": """
complaint | Asiakas teki kantelun tietosuojavaltuutetulle. | Toimistolle tehtiin kantelu.
inquiry_opened | Tietosuojavaltuutettu aloitti selvityksen. | Tutkinta käynnistettiin.
interim_order | Valtuutettu antoi väliaikaisen määräyksen.
pause | Yhtiö keskeytti käsittelyn.
undertaking | Yhtiö sitoutui poistamaan tiedot.
decision | Tietosuojavaltuutettu antoi päätöksen. | Päätös annettiin eilen. | Valtuutettu totesi puutteita.
fine | Seuraamuskollegio määräsi yhtiölle seuraamusmaksun. | Yhtiölle määrättiin seuraamusmaksu.
order | Valtuutettu määräsi yhtiön poistamaan tiedot. | Valtuutettu antoi määräyksen. | Käsittely kiellettiin.
reprimand | Valtuutettu antoi huomautuksen. | Yhtiö sai huomautuksen. | Yhtiölle annettiin varoitus.
closed | Valtuutettu päätti asian käsittelyn. | Asia raukesi.
appeal_lodged | Yhtiö valitti päätöksestä. | Päätöksestä on valitettu.
upheld | Korkein hallinto-oikeus pysytti seuraamusmaksun. | Valitus hylättiin.
reduced | Hallinto-oikeus alensi seuraamusmaksua.
annulled | Hallinto-oikeus kumosi päätöksen. | Päätös kumottiin.
paid | Yhtiö maksoi seuraamusmaksun.
enforcement_threatened | Yhtiötä uhkaa seuraamusmaksu.
""",
    "pl": """
complaint | Klient złożył skargę do Prezesa UODO. | Do urzędu wpłynęła skarga.
inquiry_opened | Prezes UODO wszczął postępowanie. | Postępowanie zostało wszczęte. | UODO przeprowadził kontrolę.
interim_order | Prezes UODO nakazał tymczasowe ograniczenie przetwarzania.
pause | Spółka wstrzymała przetwarzanie.
undertaking | Spółka zobowiązała się do usunięcia danych.
decision | Prezes UODO wydał decyzję w tej sprawie. | Sąd wydał wyrok.
fine | Prezes UODO nałożył karę na spółkę. | Na spółkę nałożono karę. | Spółka została ukarana. | Kara została nałożona.
order | Prezes UODO nakazał spółce usunięcie danych. | Spółce zakazano przetwarzania.
reprimand | Prezes UODO udzielił upomnienia. | Spółce udzielono upomnienia.
closed | Prezes UODO umorzył postępowanie. | Postępowanie zakończono.
appeal_lodged | Spółka zaskarżyła decyzję. | Spółka odwołała się. | Spółka wniosła skargę kasacyjną.
upheld | Sąd utrzymał karę w mocy. | Sąd oddalił skargę. | Skarga została oddalona.
reduced | Sąd obniżył karę. | Kara została obniżona.
annulled | Sąd uchylił decyzję. | Decyzja została uchylona.
paid | Spółka zapłaciła karę.
enforcement_threatened | Spółce grozi kara.
""",
    "cs": """
complaint | Spolek podal stížnost. | Úřad obdržel stížnost.
inquiry_opened | Úřad zahájil řízení. | Bylo zahájeno správní řízení. | Úřad provedl kontrolu.
interim_order | Úřad nařídil předběžné opatření.
pause | Společnost pozastavila zpracování.
undertaking | Společnost se zavázala údaje smazat.
decision | Úřad vydal rozhodnutí. | Úřad rozhodl o věci.
fine | Úřad uložil společnosti pokutu. | Společnosti byla uložena pokuta. | Společnost dostala pokutu.
order | Úřad nařídil společnosti výmaz. | Úřad uložil nápravné opatření.
reprimand | Úřad udělil napomenutí.
closed | Úřad zastavil řízení. | Řízení bylo zastaveno.
appeal_lodged | Společnost podala rozklad. | Společnost se odvolala. | Byla podána žaloba.
upheld | Soud potvrdil pokutu. | Rozklad byl zamítnut.
reduced | Soud snížil pokutu. | Pokuta byla snížena.
annulled | Soud zrušil rozhodnutí. | Rozhodnutí bylo zrušeno.
paid | Společnost zaplatila pokutu.
enforcement_threatened | Společnosti hrozí pokuta.
""",
    "sk": """
complaint | Združenie podalo sťažnosť. | Úrad dostal podnet.
inquiry_opened | Úrad začal konanie. | Bola začatá kontrola.
interim_order | Úrad nariadil predbežné opatrenie.
pause | Spoločnosť pozastavila spracúvanie.
undertaking | Spoločnosť sa zaviazala údaje vymazať.
decision | Úrad vydal rozhodnutie. | Úrad rozhodol o veci.
fine | Úrad uložil spoločnosti pokutu. | Spoločnosti bola uložená pokuta.
order | Úrad nariadil výmaz. | Úrad uložil nápravné opatrenie.
reprimand | Úrad udelil napomenutie.
closed | Úrad zastavil konanie.
appeal_lodged | Spoločnosť podala rozklad. | Spoločnosť sa odvolala.
upheld | Súd potvrdil pokutu. | Rozklad bol zamietnutý.
reduced | Súd znížil pokutu.
annulled | Súd zrušil rozhodnutie. | Pokuta bola zrušená.
paid | Spoločnosť zaplatila pokutu.
enforcement_threatened | Spoločnosti hrozí pokuta.
""",
    "hu": """
complaint | Az ügyfél panaszt nyújtott be. | A hatósághoz panasz érkezett.
inquiry_opened | A hatóság eljárást indított. | Vizsgálat indult az ügyben.
interim_order | A hatóság elrendelte az adatkezelés ideiglenes korlátozását.
pause | A cég felfüggesztette az adatkezelést.
undertaking | A cég kötelezettséget vállalt a törlésre.
decision | A hatóság határozatot hozott. | A bíróság ítéletet hozott.
fine | A hatóság bírságot szabott ki. | A cég bírságot kapott. | A hatóság megbírságolta a céget.
order | A hatóság utasította a céget a törlésre. | A hatóság megtiltotta az adatkezelést.
reprimand | A hatóság figyelmeztette a céget. | A hatóság elmarasztalja az adatkezelőt.
closed | A hatóság lezárta a vizsgálatot. | A hatóság megszüntette az eljárást.
appeal_lodged | A cég fellebbezett. | A cég keresetet nyújtott be.
upheld | A bíróság helybenhagyta a határozatot. | A bíróság elutasította a keresetet.
reduced | A bíróság csökkentette a bírságot.
annulled | A bíróság megsemmisítette a határozatot.
paid | A cég befizette a bírságot.
enforcement_threatened | A céget bírság fenyegeti.
""",
    "hr": """
complaint | Građanin je podnio pritužbu. | AZOP je zaprimio predstavku.
inquiry_opened | AZOP je pokrenuo postupak. | Proveden je nadzor.
interim_order | AZOP je privremeno zabranio obradu.
pause | Društvo je odgodilo uvođenje.
undertaking | Društvo se obvezalo izbrisati podatke.
decision | AZOP je donio rješenje. | Utvrđeno je kršenje.
fine | AZOP je izrekao novčanu kaznu. | Društvu je izrečena upravna novčana kazna. | Društvo je kažnjeno.
order | AZOP je naložio brisanje. | Naloženo je brisanje.
reprimand | AZOP je izrekao službenu opomenu.
closed | AZOP je obustavio postupak. | Postupak je zatvoren.
appeal_lodged | Društvo je podnijelo tužbu. | Podnesena je žalba.
upheld | Sud je potvrdio kaznu. | Tužba je odbijena.
reduced | Sud je smanjio kaznu.
annulled | Sud je poništio rješenje. | Rješenje je ukinuto.
paid | Društvo je platilo kaznu.
enforcement_threatened | Društvu prijeti kazna.
""",
    "sl": """
complaint | Društvo je vložilo pritožbo. | Pooblaščenec je prejel prijavo.
inquiry_opened | Pooblaščenec je uvedel postopek. | Začet je bil inšpekcijski nadzor.
interim_order | Pooblaščenec je začasno omejil obdelavo.
pause | WhatsApp je preložil nove pogoje.
undertaking | Podjetje se je zavezalo k izbrisu.
decision | Pooblaščenec je izdal odločbo. | Sodišče je odločilo o tem.
fine | Pooblaščenec je izrekel globo. | Podjetju je bila izrečena globa.
order | Pooblaščenec je odredil izbris. | Pooblaščenec je prepovedal obdelavo.
reprimand | Pooblaščenec je izrekel opomin.
closed | Pooblaščenec je ustavil postopek. | Postopek je bil ustavljen.
appeal_lodged | Podjetje se je pritožilo. | Podjetje je vložilo tožbo.
upheld | Sodišče je potrdilo globo. | Tožba je bila zavrnjena.
reduced | Sodišče je znižalo globo.
annulled | Sodišče je odpravilo odločbo. | Sodba je bila razveljavljena.
paid | Podjetje je plačalo globo.
enforcement_threatened | Podjetju grozi globa.
""",
    "bg": """
complaint | Гражданин подаде жалба. | В комисията постъпи жалба.
inquiry_opened | Комисията започна проверка. | Беше образувано производство.
interim_order | Комисията разпореди временна забрана.
pause | Дружеството преустанови обработването.
undertaking | Дружеството се ангажира да изтрие данните.
decision | Комисията издаде решение. | Съдът се произнесе.
fine | КЗЛД наложи имуществена санкция. | На дружеството е наложена глоба. | Комисията глоби банката.
order | Комисията разпореди изтриване. | Комисията забрани обработването.
reprimand | Комисията отправи официално предупреждение.
closed | Комисията прекрати производството. | Проверката приключи.
appeal_lodged | Дружеството обжалва решението.
upheld | Съдът потвърди санкцията. | Жалбата беше отхвърлена.
reduced | Съдът намали санкцията.
annulled | Съдът отмени решението. | Санкцията беше отменена.
paid | Дружеството плати глобата.
enforcement_threatened | На дружеството грози глоба.
""",
    "et": """
complaint | Klient esitas kaebuse. | Inspektsioon sai kaebuse.
inquiry_opened | Inspektsioon algatas menetluse. | Menetlus algatati eile.
interim_order | Inspektsioon keelas ajutiselt andmete töötlemise.
pause | Ettevõte peatas töötlemise.
undertaking | Ettevõte kohustus andmed kustutama.
decision | Inspektsioon tegi otsuse. | Kohus leidis puudusi.
fine | AKI määras ettevõttele trahvi. | Ettevõttele määrati trahv. | Ettevõtet trahviti.
order | AKI tegi ettevõttele ettekirjutuse. | Inspektsioon keelas töötlemise.
reprimand | AKI tegi ettevõttele noomituse.
closed | Inspektsioon lõpetas menetluse. | Menetlus lõpetati.
appeal_lodged | Ettevõte vaidlustas otsuse. | Otsus vaidlustati.
upheld | Kohus jättis trahvi jõusse. | Kohus jättis kaebuse rahuldamata.
reduced | Kohus vähendas trahvi.
annulled | Kohus tühistas otsuse. | Trahv tühistati.
paid | Ettevõte tasus trahvi.
enforcement_threatened | Ettevõtet ähvardab trahv.
""",
    "lv": """
complaint | Klients iesniedza sūdzību. | Inspekcija saņēma sūdzību.
inquiry_opened | Inspekcija uzsāka pārbaudi. | Tika uzsākta pārbaude.
interim_order | Inspekcija noteica pagaidu aizliegumu.
pause | Uzņēmums apturēja apstrādi.
undertaking | Uzņēmums apņēmās dzēst datus.
decision | Inspekcija pieņēma lēmumu. | Lēmums tika pieņemts.
fine | Inspekcija piemēroja naudas sodu. | Uzņēmumam piemērots sods.
order | Inspekcija uzdeva dzēst datus. | Inspekcija izdeva rīkojumu.
reprimand | Inspekcija izteica rājienu. | Uzņēmumam izteikts rājiens.
closed | Inspekcija izbeidza lietu. | Pārbaude ir pabeigta.
appeal_lodged | Uzņēmums pārsūdzēja lēmumu.
upheld | Tiesa atstāja lēmumu negrozītu. | Sūdzība tika noraidīta.
reduced | Tiesa samazināja sodu.
annulled | Tiesa atcēla lēmumu. | Sods tika atcelts.
paid | Uzņēmums samaksāja sodu.
enforcement_threatened | Uzņēmumam draud sods.
""",
    "lt": """
complaint | Klientas pateikė skundą. | Inspekcija gavo skundą.
inquiry_opened | Inspekcija pradėjo tyrimą. | Tyrimas buvo pradėtas.
interim_order | Inspekcija laikinai apribojo tvarkymą.
pause | Bendrovė sustabdė tvarkymą.
undertaking | Bendrovė įsipareigojo ištrinti duomenis.
decision | Inspekcija priėmė sprendimą. | Sprendimas priimtas vakar.
fine | Inspekcija skyrė bendrovei baudą. | Bendrovei skirta bauda. | Bendrovė nubausta.
order | Inspekcija davė nurodymą. | Inspekcija įpareigojo bendrovę.
reprimand | Inspekcija pareiškė papeikimą. | Bendrovei pareikštas papeikimas.
closed | Inspekcija nutraukė tyrimą. | Tyrimas baigtas.
appeal_lodged | Bendrovė apskundė sprendimą. | Sprendimas apskųstas.
upheld | Teismas paliko sprendimą nepakeistą. | Skundas atmestas.
reduced | Teismas sumažino baudą.
annulled | Teismas panaikino sprendimą. | Sprendimas panaikintas.
paid | Bendrovė sumokėjo baudą.
enforcement_threatened | Bendrovei gresia bauda.
""",
    "pt": """
complaint | A associação apresentou uma queixa. | A CNPD recebeu uma queixa.
inquiry_opened | A CNPD abriu uma investigação. | Foi aberto um inquérito. | A ANPD instaurou processo administrativo.
interim_order | A ANPD determinou a suspensão cautelar do tratamento.
pause | A empresa suspendeu a recolha.
undertaking | A empresa comprometeu-se a apagar os dados.
decision | A CNPD adotou uma decisão. | A CNPD concluiu que houve violação.
fine | A CNPD aplicou uma coima. | Foi aplicada uma multa à empresa. | A empresa foi multada. | A coima aplicada é alta.
order | A CNPD ordenou a eliminação dos dados. | A autoridade proibiu o tratamento.
reprimand | A CNPD dirigiu uma repreensão. | Foi aplicada uma advertência.
closed | A ANPD arquivou o processo. | O processo foi encerrado.
appeal_lodged | A empresa recorreu da decisão. | Foi interposto recurso.
upheld | A multa foi confirmada pelo tribunal. | O tribunal manteve a coima.
reduced | O tribunal reduziu a coima. | A coima foi reduzida.
annulled | O tribunal anulou a coima. | A decisão foi anulada.
paid | A empresa pagou a coima.
enforcement_threatened | A empresa arrisca uma coima.
""",
    "ro": """
complaint | Clientul a depus o plângere. | Autoritatea a primit o plângere.
inquiry_opened | Autoritatea a demarat o investigație. | A fost deschisă o anchetă.
interim_order | Autoritatea a dispus măsuri provizorii.
pause | Compania a suspendat prelucrarea.
undertaking | Compania s-a angajat să șteargă datele.
decision | Autoritatea a emis o decizie. | Autoritatea a constatat încălcarea legii.
fine | Autoritatea a aplicat o amendă. | Operatorul a fost sancționat cu amendă. | Compania a fost amendată.
order | Autoritatea a dispus măsura corectivă. | Instanța a obligat operatorul să șteargă datele.
reprimand | Operatorul a fost sancționat cu avertisment. | Autoritatea a aplicat un avertisment.
closed | Autoritatea a finalizat investigația. | Dosarul a fost clasat.
appeal_lodged | Compania a contestat amenda. | Autoritatea a formulat recurs.
upheld | Tribunalul a menținut amenda. | Recursul a fost respins.
reduced | Tribunalul a redus amenda. | Amenda a fost redusă.
annulled | Tribunalul a anulat amenda. | Decizia a fost anulată.
paid | Compania a achitat amenda.
enforcement_threatened | Compania riscă o amendă.
""",
    "el": """
complaint | Η οργάνωση υπέβαλε καταγγελία. | Υποβλήθηκε καταγγελία στην Αρχή.
inquiry_opened | Η Αρχή άρχισε έρευνα. | Η Αρχή διενήργησε έλεγχο.
interim_order | Η Αρχή διέταξε προσωρινό περιορισμό.
pause | Η εταιρεία ανέστειλε την επεξεργασία.
undertaking | Η εταιρεία δεσμεύθηκε να διαγράψει τα δεδομένα.
decision | Η Αρχή εξέδωσε απόφαση. | Η Αρχή έκρινε ότι υπήρξε παράβαση.
fine | Η Αρχή επέβαλε πρόστιμο. | Επιβλήθηκε πρόστιμο στην εταιρεία. | Επιβολή προστίμου στην εταιρεία.
order | Η Αρχή διέταξε τη διαγραφή. | Η Αρχή απαγόρευσε την επεξεργασία.
reprimand | Η Αρχή απηύθυνε επίπληξη.
closed | Η Αρχή έθεσε την υπόθεση στο αρχείο. | Η έρευνα ολοκληρώθηκε.
appeal_lodged | Η εταιρεία άσκησε προσφυγή. | Ασκήθηκε αίτηση ακύρωσης.
upheld | Το δικαστήριο απέρριψε την προσφυγή. | Το δικαστήριο επικύρωσε το πρόστιμο.
reduced | Το δικαστήριο μείωσε το πρόστιμο. | Το πρόστιμο μειώθηκε.
annulled | Το δικαστήριο ακύρωσε την απόφαση. | Η απόφαση ακυρώθηκε.
paid | Η εταιρεία πλήρωσε το πρόστιμο.
enforcement_threatened | Η εταιρεία κινδυνεύει με πρόστιμο.
""",
    "ko": """
complaint | 시민단체가 개인정보위에 신고서를 제출하였다.
inquiry_opened | 개인정보위는 메타에 대한 조사에 착수하였다. | 개인정보위가 조사를 개시했다.
interim_order | 개인정보위는 서비스의 잠정 중단을 권고하였다.
pause | 회사는 서비스를 자진 중단하였다.
undertaking | 회사는 개선을 확약하였다.
decision | 개인정보위는 이 안건을 의결하였다.
fine | 개인정보위는 메타에 과징금 216억 원을 부과하였다. | 메타에 과징금이 부과되었다.
order | 개인정보위는 시정명령을 내렸다. | 개인정보위는 시정을 명령하였다.
reprimand | 개인정보위는 회사에 개선권고를 하였다. | 개인정보위가 경고를 하였다.
closed | 개인정보위는 조사를 종결하였다.
appeal_lodged | 구글은 취소 소송을 제기하였다. | 구글이 항소하였다.
upheld | 법원은 청구를 기각하였다.
reduced | 법원은 과징금을 감액하였다.
annulled | 법원은 처분을 취소하였다.
paid | 회사는 과징금을 납부하였다.
""",
    "ja": """
complaint | 利用者は苦情の申し立てを行った。
inquiry_opened | 委員会は調査を開始しました。 | 委員会は立入検査を行いました。
information_notice | 委員会は同社に報告等を求めました。
interim_order | 委員会は緊急命令を発した。
pause | 同社は提供を一時停止した。
decision | 委員会は決定を下した。
fine | 当局は課徴金の納付を命じた。
order | 委員会は同社に勧告を行いました。 | 委員会は命令を発した。
reprimand | 委員会は指導を行いました。 | 委員会は注意喚起を行いました。
closed | 委員会は調査を終了した。
appeal_lodged | 同社は控訴した。
upheld | 裁判所は請求を棄却した。
reduced | 裁判所は課徴金を減額した。
annulled | 裁判所は命令を取り消した。
paid | 同社は課徴金を納付した。
""",
}

# What did not happen, and what may: nothing of it is asserted, but a threat.
NOT_DONE = {
    "en": "No fine was imposed. | Acme was not fined. | Acme could be fined. | Acme denied that it was investigated."
    " | Acme denies that it is under investigation. | The fine was not upheld. | The ICO has yet to open an investigation."
    " | If it were fined, Acme would appeal. | There is no evidence that a complaint was filed."
    " | The DPC may decide to impose a fine. | The Commissioner may serve an enforcement notice."
    " | An order may be issued under Article 58. | Acme has neither appealed nor paid the fine.",
    "fr": "Aucune amende n'a été prononcée. | La CNIL n'a pas prononcé d'amende. | Acme dément avoir été sanctionnée. | La CNIL peut prononcer une amende. | Le recours n'a pas été rejeté.",
    "de": "Es wurde kein Bußgeld verhängt. | Die Behörde verhängte das Bußgeld nicht. | Acme bestreitet, dass ein Verfahren eröffnet wurde. | Die Behörde kann ein Bußgeld verhängen. | Klage wurde nicht erhoben.",
    "es": "No se impuso ninguna multa. | Acme no fue sancionada con multa. | Acme niega que se haya abierto una investigación. | La AEPD puede imponer una multa. | El tribunal no anuló la multa.",
    "it": "Nessuna sanzione è stata inflitta. | Il Garante non ha irrogato alcuna sanzione. | Acme nega che sia stata avviata un'istruttoria. | Il Garante può irrogare una sanzione.",
    "nl": "Er is geen boete opgelegd. | De AP legde de boete niet op. | Acme ontkent dat er een onderzoek is gestart. | De AP kan een boete opleggen.",
    "da": "Datatilsynet gav ikke Acme en bøde. | Acme får ingen bøde. | Datatilsynet har ikke indledt en undersøgelse. | Retten kan ophæve afgørelsen, hvis den bliver ophævet.",
    "no": "Datatilsynet har ikke ilagt Acme et gebyr. | Acme fikk ingen irettesettelse. | Datatilsynet har ikke åpnet tilsyn.",
    "sv": "IMY utfärdade inte någon sanktionsavgift. | IMY har inte inlett tillsyn. | Acme fick ingen reprimand.",
    "fi": "Yhtiölle ei määrätty seuraamusmaksua. | Valtuutettu ei antanut huomautusta. | Yhtiö ei sitoutunut poistamaan tietoja.",
    "pl": "Nikt nie został ukarany. | Prezes UODO nie nałożył kary. | Sąd nie uchylił decyzji. | Spółka może zaskarżyć decyzję, nie zaskarżyła jej.",
    "cs": "Úřad neuložil pokutu. | Soud rozhodnutí nezrušil. | Žádná pokuta nebyla uložena.",
    "sk": "Úrad neuložil pokutu. | Súd rozhodnutie nezrušil.",
    "hu": "A hatóság nem szabott ki bírságot. | A cég nem kapott bírságot. | A cég nem fellebbezett.",
    "hr": "AZOP nije izrekao kaznu. | Sud nije poništio rješenje.",
    "sl": "Pooblaščenec ni izrekel globe. | Sodišče ni odpravilo odločbe.",
    "bg": "Комисията не наложи санкция. | Съдът не отмени решението.",
    "et": "Inspektsioon ei määranud trahvi. | Kohus ei tühistanud otsust. | Ettevõttele trahvi ei määratud.",
    "lv": "Inspekcija nepiemēroja sodu. | Uzņēmumam nav piemērots sods.",
    "lt": "Inspekcija neskyrė baudos. | Teismas nepanaikino sprendimo.",
    "pt": "A CNPD não aplicou qualquer coima. | Nenhuma multa foi aplicada. | A empresa pode recorrer, se recorreu a tempo.",
    "ro": "Autoritatea nu a aplicat nicio amendă. | Compania nu a contestat amenda.",
    "el": "Η Αρχή δεν επέβαλε πρόστιμο. | Το δικαστήριο δεν ακύρωσε την απόφαση.",
    "ko": "개인정보위는 과징금을 부과하지 않았다. | 회사는 소송을 제기하지 않았다.",
    "ja": "委員会は命令を発しなかった。 | 同社は控訴しませんでした。",
}

# Everyday words that look like turns.
TRAPS = {
    "en": "A fine library is open to all. | The appeal of privacy is broad.",
    "fr": "L'enquête de satisfaction est anonyme.",
    "de": "Das Verfahren ist technisch neu.",
    "es": "La investigación médica progresa.",
    "it": "La procedura è semplice.",
    "nl": "Het besluit valt zwaar.",
    "da": "Bøden for bibliotekets bøger er lav. | Tilsynet ligger i Valby. | En dom over sommeren er for tidlig.",
    "no": "Gebyret for pass er lavt. | Klagen over været er gammel.",
    "sv": "Avgiften för biblioteket är låg. | Hon har ett gott beslut bakom sig.",
    "fi": "Päätös oli vaikea. | Maksu suoritetaan kassalla.",
    "pl": "Kara śmierci jest zniesiona. | Postępowanie zgodne z regułami jest ważne.",
    "cs": "Pokuta je slovo ženského rodu. | Řízení letadla je obtížné.",
    "sk": "Konanie ľudí je rôzne. | Pokuta je vysoká.",
    "hu": "Az eljárás neve hosszú. | A döntés nehéz. | A 95/46/EK irányelv hatályon kívül helyezéséről szóló rendelet.",
    "hr": "Kazna je riječ. | Postupak je opisan u priručniku. | Škola je dužna platiti kaznu.",
    "sl": "Globa je beseda. | Postopek je opisan v priročniku.",
    "bg": "Решението е трудно. | Проверката на правописа е полезна.",
    "et": "Trahv on sõna. | Otsus on raske. | Ettevõttel on kohustus andmeid säilitada.",
    "lv": "Lēmums ir grūts. | Sods ir vārds.",
    "lt": "Sprendimas sunkus. | Bauda yra žodis.",
    "pt": "A multa da biblioteca é baixa. | O processo de fabrico é longo.",
    "ro": "Amenda este un cuvânt. | Decizia este grea.",
    "el": "Η απόφαση είναι δύσκολη. | Το πρόστιμο είναι λέξη. | Η καταγγελλόμενη έλαβε το έγγραφο.",
    "ko": "조사 보고서는 길다. | 결정은 어렵다.",
    "ja": "調査報告は長い。 | 決定は難しい。",
}


def rows(table: dict[str, str]) -> list[tuple[str, str, str]]:
    """Language, turn and sentence."""
    lines = [(lang, line.split(" | ")) for lang, text in table.items() for line in text.strip().splitlines()]
    return [(language, turn, sentence) for language, (turn, *told) in lines for sentence in told]


def read(language: str, sentence: str) -> list[str]:
    """The turns that a sentence tells as done."""
    document = Document("", "", "", sentence, language=language)
    return [note.type for note in event(document) if note.status == "asserted"]


@pytest.mark.parametrize(("language", "turn", "sentence"), rows(TOLD))
def test_a_turn_is_read_however_it_is_told(language: str, turn: str, sentence: str) -> None:
    assert turn in read(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence"), [(k, one) for k, text in NOT_DONE.items() for one in text.split(" | ")]
)
def test_what_was_not_done_is_not_told(language: str, sentence: str) -> None:
    assert set(read(language, sentence)) <= {"enforcement_threatened"}


@pytest.mark.parametrize(
    ("language", "sentence"), [(k, one) for k, text in TRAPS.items() for one in text.split(" | ")]
)
def test_everyday_words_are_no_turns(language: str, sentence: str) -> None:
    assert read(language, sentence) == []


@pytest.mark.parametrize("language", TOLD)
def test_every_language_tells_the_whole_life_of_a_probe(language: str) -> None:
    told = {line.split(" | ")[0].rstrip("!") for line in TABLES[language].strip().splitlines()}
    assert told >= TURNS - (
        {"draft_decision", "binding_decision", "undertaking"} if language in ("ko", "ja") else set()
    )


def test_the_dates_of_korean_and_japanese_texts_are_read() -> None:
    korean = Document("", "", "", "개인정보위는 2022년 9월 14일 메타에 과징금을 부과하였다.", language="ko")
    japanese = Document(
        "", "", "", "委員会は令和6年3月28日、同社に勧告を行いました。次の文です。", language="ja"
    )
    assert [note.date for note in event(korean)] == ["2022-09-14"]
    assert [note.date for note in event(japanese)] == ["2024-03-28"]


def test_the_day_of_an_instrument_is_that_of_the_act() -> None:
    text = "Decyzją z 10 września 2019 r. Prezes UODO nałożył na spółkę karę."
    document = Document("", "", "", text, language="pl", published=Dated("2024-02-12", "listing"))
    assert [(note.type, note.date) for note in event(document)] == [("fine", "2019-09-10")]
