package org.waymark.page.view;

/** A day, for machines ({@code 2026-03-02}) and for people ("2 March 2026"). */
public record Day(String iso, String text) {}
