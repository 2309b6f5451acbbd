import { ChevronDown, ChevronRight } from 'lucide';
import { useEffect, useRef, useState } from 'react';
import { kindData } from '#shared/catalogue/kinds.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import type { Component } from '#shared/plan/records.ts';
import { findingWords } from '#shared/rules/finding-words.ts';
import { sentence } from '#renderer/actions/editing/edit-facts.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import { useIsJudged } from '#renderer/state/session/use-check.ts';
import { checkingWord } from '#shared/scene/icons/glyph-words.ts';
import { useComponent, useSession } from '#renderer/state/session/use-session.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { KindIcon } from '#renderer/ui/glyphs/KindIcon.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import type { OutlineRow } from './outline-rows.ts';
import styles from './OutlineLine.module.css';
import { t } from '#shared/words/t.ts';

/** The cells of a line of the outline. */
export function OutlineLine({
  row,
  isRenamed,
  onRenamed,
}: {
  readonly row: OutlineRow;
  readonly isRenamed: boolean;
  readonly onRenamed: () => void;
}) {
  if (row.id === undefined) return <HeadingCells row={row} />;
  return <ComponentCells row={row} id={row.id} isRenamed={isRenamed} onRenamed={onRenamed} />;
}

const indent = (level: number) => ({ paddingInlineStart: 8 + (level - 1) * 16 });

const HeadingCells = ({ row }: { readonly row: OutlineRow }) => (
  <span role="gridcell" className={styles.heading} style={indent(row.level)} aria-colspan={6}>
    <Fold row={row} />
    <span className={styles.lane}>{laneTitles[row.lane]}</span>
    <span className={styles.count}>{row.inside}</span>
  </span>
);

function ComponentCells({
  row,
  id,
  isRenamed,
  onRenamed,
}: {
  readonly row: OutlineRow;
  readonly id: string;
  readonly isRenamed: boolean;
  readonly onRenamed: () => void;
}) {
  const { plan } = useSession();
  const component = useComponent(id);
  if (component === undefined) return null;
  const { name, kind, technology, status } = component;
  const relations = plan.outgoing(id).length + plan.incoming(id).length;
  return (
    <>
      <span role="gridcell" className={styles.name} style={indent(row.level)}>
        <Fold row={row} />
        <KindIcon name={kindData(kind).icon} />
        {isRenamed ? (
          <Renaming component={component} onDone={onRenamed} />
        ) : (
          <span className={styles.words}>{name}</span>
        )}
        {row.inside > 0 && <span className={styles.count}>{row.inside}</span>}
      </span>
      <span role="gridcell">{kindData(kind).title}</span>
      <span role="gridcell">
        {technology === undefined ? '' : (findTechnology(plan, technology)?.name ?? technology)}
      </span>
      <span role="gridcell" className={styles.findings}>
        <Findings id={id} />
      </span>
      <span role="gridcell" className={styles.number}>
        {relations}
      </span>
      <span role="gridcell">{status}</span>
    </>
  );
}

function Findings({ id }: { readonly id: string }) {
  const session = useSession();
  const isJudged = useIsJudged();
  if (!isJudged) return checkingWord;
  const findings = session.engine.findingsOf(id);
  const worst = (['error', 'warning', 'info'] as const).find((severity) =>
    findings.some((finding) => finding.severity === severity),
  );
  if (worst === undefined) return null;
  return (
    <>
      <SeverityGlyph severity={worst} />
      {findingWords(findings)}
    </>
  );
}

/** For the pointer alone: by keyboard the line itself folds. */
function Fold({ row }: { readonly row: OutlineRow }) {
  if (row.isOpen === undefined) return <span className={styles.noFold} />;
  return (
    <span className={styles.fold} data-fold="" aria-hidden="true">
      <Icon icon={row.isOpen ? ChevronDown : ChevronRight} size={12} />
    </span>
  );
}

/** The name to write over: Enter takes it, Escape and leaving give it up. */
function Renaming({
  component: { id, name },
  onDone,
}: {
  readonly component: Component;
  readonly onDone: () => void;
}) {
  const session = useSession();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(name);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const take = () => {
    const why =
      text === name ? undefined : sentence(session.ask('rename-component', { id, name: text }));
    if (why === undefined) onDone();
    else notifyRefusal(why);
  };
  return (
    <input
      ref={field}
      className={styles.renaming}
      aria-label={t`Name of ${name}`}
      value={text}
      spellCheck={false}
      onChange={(event) => setText(event.target.value)}
      onBlur={onDone}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
        else if (event.key === 'Escape') onDone();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
