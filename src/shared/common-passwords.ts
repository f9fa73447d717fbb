// Passwords that everybody who guesses tries first. Of those found in breaches, the ones long enough to pass the rule of
// length; a real server compares with a list of breached passwords, such as https://haveibeenpwned.com/Passwords.

/** Whether `text` is one of them, in whatever case. */
export const isCommonPassword = (text: string): boolean => common.has(text.toLowerCase())

/** One of them, to stand for any. */
export const aCommonPassword = 'passwordpassword'

const common: ReadonlySet<string> = new Set([
  aCommonPassword,
  'password1234567',
  'password12345678',
  'password123456789',
  'mypasswordismypassword',
  'thisismypassword',
  'passwordpassword1',
  'passwordpassword123',
  '123456789012345',
  '1234567890123456',
  '12345678901234567890',
  '123456789123456',
  '123456789123456789',
  '111111111111111',
  '1111111111111111',
  '000000000000000',
  '0000000000000000',
  'aaaaaaaaaaaaaaa',
  'aaaaaaaaaaaaaaaa',
  'abcdefghijklmno',
  'abcdefghijklmnop',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfg',
  'qwertyuiopasdfgh',
  'qwertyuiopasdfghjkl',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertyuiop123456',
  'qwertyuiop1234567890',
  'qwerty123456789',
  '1qaz2wsx3edc4rfv',
  '1qaz2wsx3edc4rfv5tgb',
  'q1w2e3r4t5y6u7i8',
  'asdfghjklzxcvbnm',
  'iloveyouiloveyou',
  'iloveyouforever',
  'iloveyousomuch1',
  'letmeinletmein1',
  'correcthorsebatterystaple',
  'correct horse battery staple',
  'administrator123',
])
