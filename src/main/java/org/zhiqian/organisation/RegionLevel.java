package org.zhiqian.organisation;

/** 省、州（市）、县（市、区）. */
public enum RegionLevel {
    PROVINCE,
    PREFECTURE,
    COUNTY
}
