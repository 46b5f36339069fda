import { globSync } from 'node:fs';
import { documentAt } from './documents.ts';

/** A fenced block of a page, without its fences. */
export interface FencedBlock {
  readonly page: string;
  /** Of the first fence, counted from 1. */
  readonly line: number;
  /** As the fence says it; empty when it says none. */
  readonly language: string;
  readonly text: string;
}

/** Every page that people read. */
export const pages = (): string[] => globSync(['*.md', '{.github,docs,policy}/**/*.md']).sort();

const FENCE = /^ {0,3}```(?!`)\s*(\S*)/;

/** The fenced blocks of a text, in their order; one that is written in another way would be overlooked, and is an error. */
export const blocksOf = (page: string, text: string): FencedBlock[] => {
  const blocks: FencedBlock[] = [];
  let open: { line: number; language: string; lines: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const [, language] = FENCE.exec(line) ?? [];
    if (language === undefined) {
      if (!open && /^\s*(```|~~~)/.test(line))
        throw new Error(
          `${page}:${index + 1} opens a block where no test looks: write three backticks, at the left edge`,
        );
      open?.lines.push(line);
    } else if (open) {
      blocks.push({ page, line: open.line, language: open.language, text: `${open.lines.join('\n')}\n` });
      open = undefined;
    } else open = { line: index + 1, language, lines: [] };
  }
  if (open) throw new Error(`${page}:${open.line} opens a block that nothing closes`);
  return blocks;
};

/** Those of all pages. */
export const allBlocks = (): FencedBlock[] => pages().flatMap((page) => blocksOf(page, documentAt(page)));

/** A text without its fenced blocks. */
export const proseOf = (text: string): string => text.replaceAll(/^ {0,3}```[\s\S]*?^ {0,3}```.*$/gm, '');

/** What a block of YAML shows. */
export type YamlKind = 'workflow' | 'config file' | 'list of destinations' | 'inputs of a step' | 'other';

/** Told apart by what stands at its left edge. */
export const yamlKindOf = (text: string): YamlKind => {
  const edge = /^ */.exec(text)?.[0] ?? '';
  if (text.startsWith(`${edge}- `)) return 'list of destinations';
  const keys = [...text.matchAll(new RegExp(`^${edge}(?:"|')?([\\w-]+)(?:"|')?:`, 'gm'))].map(([, key]) => key);
  if (keys.includes('on') && keys.includes('jobs')) return 'workflow';
  if (keys.includes('version') && keys.includes('credentials')) return 'config file';
  return edge.length > 0 ? 'inputs of a step' : 'other';
};
