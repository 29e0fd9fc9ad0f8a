/**
 * The methods this engine knows.
 *
 * - `2sfca`: two-step floating catchment area. Luo, W. & Wang, F. (2003), Environment and Planning B 30(6), 865–884.
 * - `e2sfca`: enhanced 2SFCA, reach falling with cost. Luo, W. & Qi, Y. (2009), Health & Place 15(4), 1100–1107.
 * - `3sfca`: three-step, with selection among the supplies in reach. Wan, N., Zou, B. & Sternberg, T. (2012),
 *   International Journal of Geographical Information Science 26(6), 1073–1089.
 * - `raam`: rational agent access model. Saxon, J. & Snow, D. (2020), Annals of the American Association of
 *   Geographers 110(1), 205–222. Its score is a cost: **lower is better**.
 */
export const methods = ['2sfca', 'e2sfca', '3sfca', 'raam'] as const
export type Method = (typeof methods)[number]

export const isMethod = (word: string): word is Method => methods.some(method => method === word)
