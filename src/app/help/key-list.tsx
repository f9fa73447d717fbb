// The keys, as a table.

import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './help.module.css'

export function KeyList() {
  const { t } = useTranslation()
  const name = (key: 'space' | 'home' | 'end' | 'pageDown' | 'pageUp'): string => t(`help.keyNames.${key}`)
  const rows: readonly { readonly does: string; readonly keys: readonly string[]; readonly between: string }[] = [
    { does: t('help.next'), keys: ['→', name('pageDown')], between: t('help.or') },
    { does: t('help.previous'), keys: ['←', name('pageUp')], between: t('help.or') },
    { does: t('help.first'), keys: [name('home')], between: '' },
    { does: t('help.last'), keys: [name('end')], between: '' },
    { does: t('help.play'), keys: [name('space')], between: '' },
    { does: t('help.tabs'), keys: ['1', '4'], between: t('help.tabsTo') },
    { does: t('help.detail'), keys: ['D'], between: '' },
    { does: t('help.lens'), keys: ['L'], between: '' },
    { does: t('help.help'), keys: ['?'], between: '' },
  ]
  return (
    <section aria-labelledby="help-keys">
      <h3 id="help-keys">{t('help.keys')}</h3>
      <p className={styles['hint']}>
        {t('help.keysHint')} {t('help.lettersHint')}
      </p>
      <table className={styles['keys']}>
        <thead>
          <tr>
            <th scope="col">{t('help.key')}</th>
            <th scope="col">{t('help.does')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ does, keys, between }) => (
            <tr key={does}>
              <th scope="row">{pressed(keys, between)}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const pressed = (keys: readonly string[], between: string): ReactNode =>
  keys.map((key, index) => (
    <Fragment key={key}>
      {index > 0 && ` ${between} `}
      <kbd>{key}</kbd>
    </Fragment>
  ))
