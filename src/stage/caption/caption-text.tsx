// A caption's sentences, with code set as code and the glossary's words as buttons.

import { useTranslation } from 'react-i18next'
import { partsOf, type Sentence, type SentencePart, Term } from '../../ui'
import styles from './caption.module.css'

export function CaptionText({ sentences }: { readonly sentences: readonly Sentence[] }) {
  const { t } = useTranslation()
  return partsOf(t, sentences).map((parts, index) => (
    <p
      key={sentences[index]?.reading}
      className={styles[index === 0 ? 'first' : 'second']}
      data-reading={sentences[index]?.reading}
    >
      {parts.map((part) => (
        <Part key={part.at} part={part} />
      ))}
    </p>
  ))
}

function Part({ part }: { readonly part: SentencePart }) {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'code':
      return <code translate="no">{part.text}</code>
    case 'term':
      return <Term term={part.term}>{part.text}</Term>
  }
}
