// The own order as a command, to be copied. Where the page may not copy, the command is selected for the keyboard.

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isTooLongToEdit, MarkedText, selectIn, shownOfLonger, usePad, usePageModel } from '../../ui'
import { orderOfDraft } from '../../visit'
import styles from '../pad/order-pad.module.css'
import { curlOf } from './curl'

export function Curl() {
  const { t } = useTranslation()
  const model = usePageModel()
  const draft = usePad((state) => state.draft)
  const area = useRef<HTMLTextAreaElement>(null)
  const [made, setMade] = useState<{ readonly draft: typeof draft; readonly text: string } | null>(null)
  const [said, setSaid] = useState<'copied' | 'notCopied' | 'curlProblem' | 'curlClosed' | null>(null)
  const copy = async (): Promise<void> => {
    const order = orderOfDraft(draft)
    if (model.check(order)) {
      setMade(null)
      setSaid('curlProblem')
      return
    }
    const text = await model.standIn(order).then(curlOf, () => null)
    setMade(text === null ? null : { draft, text })
    setSaid(text === null ? 'curlClosed' : (await copied(text)) ? 'copied' : 'notCopied')
  }
  useEffect(() => {
    if (said === 'notCopied') selectIn(area.current)
  }, [said])
  // What was made of another order says nothing of this one.
  const text = made?.draft === draft ? made.text : null
  return (
    <div className={styles['field']}>
      <button type="button" className={styles['button']} onClick={() => void copy()}>
        {t('visit.own.copy')}
      </button>
      <p className={styles['hint']} role="status">
        {said === null || (text === null && made !== null) ? '' : t(`visit.own.${said}`)}
      </p>
      {text !== null && (
        <>
          <textarea
            ref={area}
            readOnly
            rows={6}
            wrap="off"
            value={isTooLongToEdit(text) && said !== 'notCopied' ? text.slice(0, shownOfLonger) : text}
            aria-label={t('visit.own.curl')}
          />
          <p className={styles['hint']}>
            {t('visit.own.curlHint')} {text.includes('$TOKEN') && <MarkedText text={t('visit.own.curlToken')} />}
          </p>
        </>
      )}
    </div>
  )
}

/** A frame may be forbidden to copy, and an address without https has no clipboard at all. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
