// What the page says, in French and in English. The bot's words are its own.

const WORDS = {
  fr: {
    skip: "Aller au message à écrire",
    demonstration: "Démonstration.",
    local: "Rien ne quitte cet ordinateur.",
    who: "Vous êtes",
    privateChat: "En privé",
    inGroup: (title) => `Groupe « ${title} »`,
    asMember: (name, title) => `${name} dans ${title}`,
    noLanguage: "sans langue",
    theme: "Thème sombre",
    more: "Options de la démonstration",
    options: "Options",
    conversation: "Conversation",
    composer: "Écrire",
    message: "Message",
    menu: "Menu",
    menuLabel: "Menu des commandes",
    attach: "Joindre un fichier",
    send: "Envoyer",
    cancel: "Annuler",
    close: "Fermer",
    ok: "OK",
    keys: "Réponses proposées",
    drop: "Déposez le fichier pour l’envoyer",
    bot: "bot",
    members: (count) => `${count} membres`,
    typing: "écrit…",
    uploading: "envoie un fichier…",
    lost: "connexion perdue, nouvelle tentative…",
    whatCan: "Que peut faire ce bot ?",
    start: "Démarrer",
    restart: "Redémarrer le bot",
    addBot: "Ajouter le bot au groupe",
    removeBot: "Retirer le bot du groupe",
    block: "Bloquer le bot",
    unblock: "Débloquer le bot",
    byLink: (payload) => `Ouvert par un lien : start=${payload}`,
    edited: "modifié",
    editedNow: "Message modifié :",
    deletedNow: "Un message a été supprimé.",
    forwardedFrom: (name) => `Transféré de ${name}`,
    added: (name) => `${name} a ajouté le bot au groupe`,
    removed: (name) => `${name} a retiré le bot du groupe`,
    you: "Vous",
    copy: "Copier",
    copyThis: (text) => `Copier : ${text}`,
    copied: "Copié",
    notCopied: "La copie n’a pas été possible",
    opensTab: "(nouvel onglet)",
    spoiler: "Texte masqué : activer pour lire",
    moreText: "Lire la suite",
    lessText: "Replier",
    photo: "Photo",
    download: (name, size) => `Télécharger ${name}, ${size}`,
    voice: (seconds) => `Message vocal, ${seconds} s`,
    location: "Position",
    contact: "Contact",
    unplayed: "Ce bouton ne fonctionne que dans Telegram",
    newBelow: (count) => (count > 1 ? `${count} nouveaux messages` : "Nouveau message"),
    toEnd: "Aller au dernier message",
    tooLarge: "Ce fichier dépasse 20 Mo",
    failed: "Cela n’a pas été possible",
    sending: "Envoi…",
    about:
      "Cette page imite Telegram pour essayer le bot. Les personnes sont inventées et tout disparaît à l’arrêt.",
    language: "Langue de Telegram",
    try: "Essayer",
    tryEdit: "Modifier mon dernier message",
    tryReply: "Répondre au bot",
    trySticker: "Envoyer un autocollant",
    tryVoice: "Envoyer un vocal",
    tryLocation: "Envoyer une position",
    tryContact: "Envoyer mon contact",
    editing: "Modification du message",
    replying: (name) => `Réponse à ${name}`,
    nothingToEdit: "Vous n’avez encore rien écrit ici",
    nothingToReply: "Le bot n’a encore rien écrit ici",
    primary: "action principale",
    danger: "action sensible",
    success: "action positive",
    byte: ["o", "ko", "Mo"],
  },
  en: {
    skip: "Skip to the message field",
    demonstration: "Demonstration.",
    local: "Nothing leaves this computer.",
    who: "You are",
    privateChat: "In private",
    inGroup: (title) => `Group “${title}”`,
    asMember: (name, title) => `${name} in ${title}`,
    noLanguage: "no language",
    theme: "Dark theme",
    more: "Demonstration options",
    options: "Options",
    conversation: "Conversation",
    composer: "Write",
    message: "Message",
    menu: "Menu",
    menuLabel: "Command menu",
    attach: "Attach a file",
    send: "Send",
    cancel: "Cancel",
    close: "Close",
    ok: "OK",
    keys: "Suggested replies",
    drop: "Drop the file to send it",
    bot: "bot",
    members: (count) => `${count} members`,
    typing: "typing…",
    uploading: "sending a file…",
    lost: "connection lost, trying again…",
    whatCan: "What can this bot do?",
    start: "Start",
    restart: "Restart the bot",
    addBot: "Add the bot to the group",
    removeBot: "Remove the bot from the group",
    block: "Block the bot",
    unblock: "Unblock the bot",
    byLink: (payload) => `Opened by a link: start=${payload}`,
    edited: "edited",
    editedNow: "Message edited:",
    deletedNow: "A message was deleted.",
    forwardedFrom: (name) => `Forwarded from ${name}`,
    added: (name) => `${name} added the bot to the group`,
    removed: (name) => `${name} removed the bot from the group`,
    you: "You",
    copy: "Copy",
    copyThis: (text) => `Copy: ${text}`,
    copied: "Copied",
    notCopied: "Copying was not possible",
    opensTab: "(new tab)",
    spoiler: "Hidden text: activate to read",
    moreText: "Read more",
    lessText: "Show less",
    photo: "Photo",
    download: (name, size) => `Download ${name}, ${size}`,
    voice: (seconds) => `Voice message, ${seconds} s`,
    location: "Location",
    contact: "Contact",
    unplayed: "This button works in Telegram only",
    newBelow: (count) => (count > 1 ? `${count} new messages` : "New message"),
    toEnd: "Go to the last message",
    tooLarge: "This file is over 20 MB",
    failed: "That was not possible",
    sending: "Sending…",
    about:
      "This page imitates Telegram so that you can try the bot. The people are made up, and everything is gone when it stops.",
    language: "Language of Telegram",
    try: "Try",
    tryEdit: "Edit my last message",
    tryReply: "Reply to the bot",
    trySticker: "Send a sticker",
    tryVoice: "Send a voice message",
    tryLocation: "Send a location",
    tryContact: "Send my contact",
    editing: "Editing a message",
    replying: (name) => `Reply to ${name}`,
    nothingToEdit: "You have not written anything here yet",
    nothingToReply: "The bot has not written anything here yet",
    primary: "main action",
    danger: "sensitive action",
    success: "positive action",
    byte: ["B", "kB", "MB"],
  },
};

let spoken = "fr";

export function speak(languageCode) {
  const code = languageCode || navigator.language || "en";
  spoken = code.toLowerCase().startsWith("fr") ? "fr" : "en";
  document.documentElement.lang = spoken;
  for (const place of document.querySelectorAll("[data-word]")) {
    place.textContent = word(place.dataset.word);
  }
  for (const place of document.querySelectorAll("[data-label]")) {
    place.setAttribute("aria-label", word(place.dataset.label));
  }
  for (const place of document.querySelectorAll("[data-hint]")) {
    place.placeholder = word(place.dataset.hint);
  }
}

export function word(key, ...parts) {
  const found = WORDS[spoken][key];
  return typeof found === "function" ? found(...parts) : found;
}

export function time(seconds) {
  return new Intl.DateTimeFormat(spoken, { timeStyle: "short", hourCycle: "h23" }).format(
    seconds * 1000,
  );
}

export function day(seconds) {
  return new Intl.DateTimeFormat(spoken, { weekday: "long", day: "numeric", month: "long" }).format(
    seconds * 1000,
  );
}

export function languageName(code) {
  return new Intl.DisplayNames([spoken], { type: "language" }).of(code);
}

export function size(bytes) {
  const units = word("byte");
  let step = 0;
  let value = bytes;
  while (value >= 1024 && step < units.length - 1) {
    value /= 1024;
    step += 1;
  }
  const digits = step > 0 && value < 10 ? 1 : 0;
  const number = new Intl.NumberFormat(spoken, { maximumFractionDigits: digits }).format(value);
  return `${number}\u00a0${units[step]}`;
}
