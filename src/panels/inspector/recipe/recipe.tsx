// The recipe: the file of the server that ran, this step's lines marked, and one sentence about them.

import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MarkedText, useJourney, usePageModel, useStep, useStepIndex } from '../../../ui'
import { type Cookbook, type Journey, type Place, type Recipe, type StepInfo, stepInfo } from '../../../visit'
import { Aside, Block, Waiting } from '../block'
import inspector from '../inspector.module.css'
import styles from './recipe.module.css'
import { elsewhereOf, sentenceOf } from './recipe-words'
import { SourceView } from './source-view'

export default function RecipeTab({ cookbook }: { readonly cookbook: Cookbook }) {
  const { t } = useTranslation()
  const journey = useJourney()
  const info = useStep()
  const index = useStepIndex()
  // The same object as long as the step is the same, so that a learner's own scrolling is left alone.
  const recipe = useMemo(() => (journey ? recipeAt(cookbook, journey, index) : undefined), [cookbook, journey, index])
  if (!journey || !info)
    return (
      <Block title={t('inspector.recipe.tab')}>
        <Waiting title={t('inspector.recipe.none')}>{t('inspector.recipe.noneHint')}</Waiting>
      </Block>
    )
  if (!recipe)
    return (
      <Block title={t('inspector.recipe.tab')}>
        <Waiting title={t('inspector.recipe.elsewhere')}>
          {elsewhereOf(t, info.step.station)}
          <LastLines cookbook={cookbook} journey={journey} index={index} />
        </Waiting>
      </Block>
    )
  return <Opened stepId={info.step.id} name={info.step.name} recipe={recipe} cookbook={cookbook} />
}

interface LastLinesProps {
  readonly cookbook: Cookbook
  readonly journey: Journey
  readonly index: number
}

/** Back to the last step that has lines. Whether others come would tell how the trip goes on. */
function LastLines({ cookbook, journey, index }: LastLinesProps) {
  const { t } = useTranslation()
  const { steering } = usePageModel()
  const last = journey.steps
    .slice(0, index)
    .findLastIndex((_step, before) => recipeAt(cookbook, journey, before) !== undefined)
  if (last < 0) return null
  return (
    <p>
      <button type="button" className={inspector['jump']} onClick={() => steering.toStep(last)}>
        {t('inspector.recipe.last', { number: last + 1 })}
      </button>
    </p>
  )
}

function recipeAt(cookbook: Cookbook, journey: Journey, index: number): Recipe | undefined {
  const info = stepInfo(journey, index)
  return info?.step.fidelity === 'real' ? cookbook.recipe(info.step.name, ancestorsOf(journey, info)) : undefined
}

type Choice = 'step' | 'whole' | 'deeper'

interface Props {
  readonly stepId: string
  readonly name: string
  readonly recipe: Recipe
  readonly cookbook: Cookbook
}

function Opened({ stepId, name, recipe, cookbook }: Props) {
  const { t } = useTranslation()
  const [chosen, choose] = useState<{ readonly at: string; readonly choice: Choice } | null>(null)
  // A choice belongs to the step it was made at: the next step begins with its own lines.
  const choice = chosen?.at === stepId ? chosen.choice : 'step'
  const places: readonly { choice: Choice; label: string; place: Place }[] = [
    { choice: 'step' as const, label: t('inspector.recipe.places.step'), place: recipe.step },
    ...(recipe.whole
      ? [
          {
            choice: 'whole' as const,
            label: t(`inspector.recipe.places.${recipe.whole.kind}`),
            place: recipe.whole.place,
          },
        ]
      : []),
    ...(recipe.deeper
      ? [{ choice: 'deeper' as const, label: t('inspector.recipe.places.deeper'), place: recipe.deeper }]
      : []),
  ]
  const place = places.find((other) => other.choice === choice)?.place ?? recipe.step
  const source = cookbook.source(place.path)
  const { first, last } = place
  return (
    <Block
      title={<span translate="no">{place.path}</span>}
      aside={<Aside>{t(first === last ? 'inspector.recipe.line' : 'inspector.recipe.lines', { first, last })}</Aside>}
    >
      <p className={styles['sentence']}>
        <MarkedText text={sentenceOf(t, name)} />
      </p>
      {source && (
        <SourceView
          source={source}
          place={place}
          begins={t(choice === 'step' ? 'inspector.recipe.marked' : 'inspector.recipe.markedPart')}
        />
      )}
      {places.length > 1 && (
        <fieldset className={styles['places']}>
          <legend className="visually-hidden">{t('inspector.recipe.look')}</legend>
          {places.map(({ choice: other, label }) => (
            <button
              key={other}
              type="button"
              aria-pressed={other === choice}
              onClick={() => choose({ at: stepId, choice: other })}
            >
              {label}
            </button>
          ))}
        </fieldset>
      )}
    </Block>
  )
}

/** The names of the spans around a step, the nearest first. */
function ancestorsOf(journey: Journey, { span }: Pick<StepInfo, 'span'>): readonly string[] {
  const parent = journey.index.parentOf(span)
  return parent ? [parent.name, ...ancestorsOf(journey, { span: parent })] : []
}
