/** Quality of ranked answers: mean over the questions that have an answer. */
export interface Measures {
  readonly ndcg10: number;
  readonly recall5: number;
  readonly recall10: number;
  readonly mrr10: number;
}

type Grades = ReadonlyMap<string, number>;

/** nDCG with gains 2^grade - 1 at ten, recall at five and ten, reciprocal rank of the first relevant in ten; rounded to four places. */
export function measure(
  questions: readonly { readonly ranked: readonly string[]; readonly relevant: Grades }[],
): Measures {
  const asked = questions.filter(({ relevant }) => relevant.size > 0);
  const mean = (value: (ranked: readonly string[], relevant: Grades) => number) =>
    Math.round(
      (10_000 * asked.reduce((total, { ranked, relevant }) => total + value(ranked, relevant), 0)) /
        Math.max(1, asked.length),
    ) / 10_000;
  return {
    ndcg10: mean((ranked, relevant) => ndcg(ranked.slice(0, 10), relevant)),
    recall5: mean((ranked, relevant) => found(ranked.slice(0, 5), relevant) / relevant.size),
    recall10: mean((ranked, relevant) => found(ranked.slice(0, 10), relevant) / relevant.size),
    mrr10: mean((ranked, relevant) => reciprocalRank(ranked.slice(0, 10), relevant)),
  };
}

function ndcg(ranked: readonly string[], relevant: Grades): number {
  const gains = (grades: readonly number[]) =>
    grades.reduce((total, grade, index) => total + (2 ** grade - 1) / Math.log2(index + 2), 0);
  const best = [...relevant.values()].sort((a, b) => b - a).slice(0, 10);
  return gains(ranked.map((id) => relevant.get(id) ?? 0)) / gains(best);
}

function found(ranked: readonly string[], relevant: Grades): number {
  return ranked.filter((id) => relevant.has(id)).length;
}

function reciprocalRank(ranked: readonly string[], relevant: Grades): number {
  const first = ranked.findIndex((id) => relevant.has(id));
  return first < 0 ? 0 : 1 / (first + 1);
}
