use generated::operations;

use super::list_unions;

list_unions! {
    operations::GetLibraryItemsLibraryOptimizedForStreaming { GetLibraryItemsOptimizedForStreaming1, Bool },
    operations::GetLibraryItemsOptimizedForStreaming { OptimizedForStreaming1, Bool },
    operations::GetLibrarySectionsAllLibraryOptimizedForStreaming { GetLibrarySectionsAllOptimizedForStreamingLibrary1, Bool },
    operations::GetLibrarySectionsAllOptimizedForStreaming { GetLibrarySectionsAllOptimizedForStreaming1, Bool },
    operations::GetMediaMetaDataLibraryOptimizedForStreaming { GetMediaMetaDataOptimizedForStreamingLibrary1, Bool },
    operations::GetMediaMetaDataOptimizedForStreaming { GetMediaMetaDataOptimizedForStreaming1, Bool },
    operations::GetRecentlyAddedOptimizedForStreaming { GetRecentlyAddedOptimizedForStreaming1, Bool },
    operations::GetSearchAllLibrariesLibraryOptimizedForStreaming { GetSearchAllLibrariesOptimizedForStreamingLibrary1, Bool },
    operations::GetSearchAllLibrariesOptimizedForStreaming { GetSearchAllLibrariesOptimizedForStreaming1, Bool },
    operations::OptimizedForStreaming { One, Bool },
    operations::SettingDefault { Bool, Integer, Number, String },
    operations::SettingValue { Bool, Integer, Number, String },
}
