use generated::operations;

use super::list_structs;

list_structs! {
    operations::GetAllLibrariesResponseBody,
    operations::GetBandwidthStatisticsResponseBody,
    operations::GetGlobalHubsResponseBody,
    operations::GetLibraryDetailsResponseBody,
    operations::GetLibraryHubsResponseBody,
    operations::GetLibraryItemsResponseBody,
    operations::GetLibrarySectionsAllResponseBody,
    operations::GetMediaMetaDataResponseBody,
    operations::GetMediaProvidersResponseBody,
    operations::GetMetadataChildrenResponseBody,
    operations::GetPlaylistContentsResponseBody,
    operations::GetRecentlyAddedLibraryResponseBody,
    operations::GetRecentlyAddedResponseBody,
    operations::GetSearchAllLibrariesResponseBody,
    operations::GetSearchResultsResponseBody,
    operations::GetServerActivitiesResponseBody,
    operations::GetSessionsResponseBody,
    operations::GetStatisticsResponseBody,
    operations::GetTokenDetailsUserPlexAccount,
    operations::GetTopWatchedContentResponseBody,
    operations::GetUsersResponseBody,
    operations::PostUsersSignInDataUserPlexAccount,
}
