// What is wrong with a file that was to be a lesson: place by place, in words. What was on screen is still there.

import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { type FileProblem, longestLessonFile } from '../../lessons'
import { Icon, useApp, usePageModel } from '../../ui'
import styles from '../address/address.module.css'

/** More would fill the page; what is mended first often mends the rest. */
const mostProblems = 5

export default function FileProblems() {
  const { t } = useTranslation()
  const { store } = usePageModel()
  const wrong = useApp((state) => state.fileProblems)
  if (!wrong) return null
  const { file, problems } = wrong
  const more = problems.length - mostProblems
  return (
    <section className={styles['notes']} role="alert" data-testid="file-problems">
      <div>
        <h2>{t('lessonFile.heading', { file })}</h2>
        <ul>
          {problems.slice(0, mostProblems).map((problem) => (
            <li key={problem.path + problem.code}>
              {problem.path === '' ? t('lessonFile.whole') : <code translate="no">{problem.path}</code>}
              {': '}
              {sentenceOf(t, problem)}
            </li>
          ))}
        </ul>
        {more > 0 && <p>{t('lessonFile.more', { count: more })}</p>}
        <p>{t('lessonFile.stays')}</p>
      </div>
      <button
        type="button"
        className={styles['close']}
        aria-label={t('lessonFile.close')}
        onClick={() => store.setState({ fileProblems: null })}
      >
        <Icon name="close" />
      </button>
    </section>
  )
}

function sentenceOf(t: TFunction, problem: FileProblem): string {
  switch (problem.code) {
    case 'rule':
      return t(`lessonFile.rule.${problem.rule}`)
    case 'missing':
    case 'type':
      return t(`lessonFile.problem.${problem.code}`, { expected: t(`lessonFile.expected.${problem.expected}`) })
    case 'unknown-key':
      return t('lessonFile.problem.unknown-key', { keys: problem.keys.join(', ') })
    case 'one-of':
      return t('lessonFile.problem.one-of', { allowed: problem.allowed.join(', ') })
    case 'too-small':
    case 'too-big':
      return t(`lessonFile.problem.${problem.code}.${problem.of}`, { limit: problem.limit })
    case 'too-large':
      return t('lessonFile.problem.too-large', { most: longestLessonFile })
    case 'not-json':
    case 'not-allowed':
      return t(`lessonFile.problem.${problem.code}`)
  }
}
