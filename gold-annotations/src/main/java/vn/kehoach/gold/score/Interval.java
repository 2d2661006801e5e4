package vn.kehoach.gold.score;

/**
 * Where a figure lies with a confidence of 95%.
 *
 * @param low 2.5th percentile
 * @param high 97.5th percentile
 */
public record Interval(double low, double high) {}
