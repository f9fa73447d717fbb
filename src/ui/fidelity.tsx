// The badge every step wears: did this code run here, or is it modelled?

import { useTranslation } from 'react-i18next'
import type { Fidelity } from '../trace'
import styles from './fidelity.module.css'

export function FidelityBadge({ fidelity }: { readonly fidelity: Fidelity }) {
  const { t } = useTranslation()
  return (
    <span className={`${styles['badge']} ${styles[fidelity]}`} data-fidelity={fidelity}>
      {t(`page.fidelity.${fidelity}`)}
    </span>
  )
}
