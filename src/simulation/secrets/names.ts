// Which names call a value a secret, in any spelling: `newPassword`, `user[password]`, `client-secret`, `API_KEY`,
// `Mot de passe`, `ПАРОЛЬ`. A list can never be whole: what it does not know, the words promise nothing of.

/** Part of a name, wherever in it and with whatever around it: long enough to stand in no other word. */
const parts = [
  'password passwd passphrase passcode passwort passord pwd credential',
  'kennwort losungswort geheimnis zugangscode',
  'motdepasse codesecret contrasen clavesecreta palavrapasse palavrachave',
  'paroladordine parolachiave contrasenya pasahitza wachtwoord toegangscode losenord adgangskode kodeord',
  'lykilord pasfhocal salasana salasona jelszo slaptazodis lozinka nenosiri katasandi matkhau',
  'пароль лозинка κωδικοςπροσβασης συνθηματικο 密码 密碼 口令 パスワード 暗証番号 비밀번호',
  'كلمةالمرور كلمةالسر סיסמה סיסמא رمزعبور पासवर्ड পাসওয়ার্ড รหัสผ่าน',
  '暗号 密钥 密鑰 令牌 トークン 암호',
  'secretkey accesskey apikey privatekey appkey authkey clientkey encryptionkey licensekey licencekey masterkey',
  'sharedkey signingkey subscriptionkey sshkey accountkey servicekey sessionkey sessionid sessid refreshtoken',
]

/** A whole word of a name: too short, or part of too many others (`pin` of `shopping`, `senha` of `desenha`). */
const words = [
  'pass passe pin pw psw psswd secret token jwt bearer otp totp cvv cvc csrf xsrf auth authorization cookie sid',
  'signature mdp clave senha parola parole parool palavra hasło haslo heslo geslo sifre sandi contraseña geheim',
  'парола гасло пин секрет токен κωδικος المرور السر סוד khau',
]

/** In another spelling of a secret's name, yet none: how long it lives, which kind it is. */
const harmless = new Set(['tokentype'])

/** Without marks and case, so that one entry stands for `contraseña`, `CONTRASEÑA` and `contrasena`. */
const fold = (text: string): string =>
  (/[^ -~]/.test(text) ? text.normalize('NFKD').replace(/\p{M}+/gu, '') : text).toLowerCase()
const listed = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => fold(line).split(' '))

const foldedParts = listed(parts)
const foldedWords = new Set(listed(words))
/** `secretary` and `tokenizer` hold none. */
const partsOfWords = /secret(?!ar)|token(?!i[sz])/

/** Names are short; of a longer one its end is looked at, where the word that counts stands. */
const longestName = 200

/** A long text says the same few names again and again. */
const known = new Map<string, boolean>()
const mostKnown = 500

/** Whether a name calls its value a secret. */
export function isSecretName(name: string): boolean {
  const before = known.get(name)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const is = namesSecret(name)
  known.set(name, is)
  return is
}

function namesSecret(name: string): boolean {
  const found = fold(
    name
      .slice(-longestName)
      .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'),
  )
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const joined = found.join('')
  if (harmless.has(joined)) return false
  return (
    foldedParts.some((part) => joined.includes(part)) ||
    found.some((word) => partsOfWords.test(word) || isSecretWord(word.replace(/\p{N}+$/u, '')))
  )
}

const isSecretWord = (word: string): boolean => foldedWords.has(word) || foldedWords.has(word.replace(/s$/, ''))

/** A key in a header of its own, such as `Ocp-Apim-Subscription-Key`, opens something; these only name something. */
const openKeys =
  /^(?:idempotency|cache|surrogate|sec-websocket|x-cache|partition|x-partition|sort|public|x-public)-key$/

/** Whether a header of that name carries a secret. Case does not count (RFC 9110 §5.1). */
export const isSecretHeader = (name: string): boolean =>
  isSecretName(name) || (/(?:^|-)key$/i.test(name) && !openKeys.test(name.toLowerCase()))
