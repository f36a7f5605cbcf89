// @generated from the Example cells: change the docs, not this file.

//! The examples, in the order of the pages.
use generated as models;
use super::{Example, example};
pub(super) const EXAMPLES: &[Example] = &[
    example::<models::errors::AddPlaylistContentsErrors>("code", "1000", None),
    example::<
        models::errors::AddPlaylistContentsErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::AddPlaylistContentsErrors>("status", "400", None),
    example::<models::errors::AddPlaylistContentsPlaylistsErrors>("code", "1001", None),
    example::<
        models::errors::AddPlaylistContentsPlaylistsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::AddPlaylistContentsPlaylistsErrors>("status", "401", None),
    example::<models::errors::ApplyUpdatesErrors>("code", "1000", None),
    example::<
        models::errors::ApplyUpdatesErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::ApplyUpdatesErrors>("status", "400", None),
    example::<models::errors::ApplyUpdatesUpdaterErrors>("code", "1001", None),
    example::<
        models::errors::ApplyUpdatesUpdaterErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::ApplyUpdatesUpdaterErrors>("status", "401", None),
    example::<
        models::errors::CancelServerActivitiesActivitiesErrors,
    >("code", "1001", None),
    example::<
        models::errors::CancelServerActivitiesActivitiesErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<
        models::errors::CancelServerActivitiesActivitiesErrors,
    >("status", "401", None),
    example::<models::errors::CancelServerActivitiesErrors>("code", "1000", None),
    example::<
        models::errors::CancelServerActivitiesErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::CancelServerActivitiesErrors>("status", "400", None),
    example::<models::errors::CheckForUpdatesErrors>("code", "1000", None),
    example::<
        models::errors::CheckForUpdatesErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::CheckForUpdatesErrors>("status", "400", None),
    example::<models::errors::CheckForUpdatesUpdaterErrors>("code", "1001", None),
    example::<
        models::errors::CheckForUpdatesUpdaterErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::CheckForUpdatesUpdaterErrors>("status", "401", None),
    example::<models::errors::ClearPlaylistContentsErrors>("code", "1000", None),
    example::<
        models::errors::ClearPlaylistContentsErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::ClearPlaylistContentsErrors>("status", "400", None),
    example::<
        models::errors::ClearPlaylistContentsPlaylistsErrors,
    >("code", "1001", None),
    example::<
        models::errors::ClearPlaylistContentsPlaylistsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<
        models::errors::ClearPlaylistContentsPlaylistsErrors,
    >("status", "401", None),
    example::<models::errors::CreatePlaylistErrors>("code", "1000", None),
    example::<
        models::errors::CreatePlaylistErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::CreatePlaylistErrors>("status", "400", None),
    example::<models::errors::CreatePlaylistPlaylistsErrors>("code", "1001", None),
    example::<
        models::errors::CreatePlaylistPlaylistsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::CreatePlaylistPlaylistsErrors>("status", "401", None),
    example::<models::errors::DeleteLibraryErrors>("code", "1000", None),
    example::<
        models::errors::DeleteLibraryErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::DeleteLibraryErrors>("status", "400", None),
    example::<models::errors::DeleteLibraryLibraryErrors>("code", "1001", None),
    example::<
        models::errors::DeleteLibraryLibraryErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::DeleteLibraryLibraryErrors>("status", "401", None),
    example::<models::errors::DeletePlaylistErrors>("code", "1000", None),
    example::<
        models::errors::DeletePlaylistErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::DeletePlaylistErrors>("status", "400", None),
    example::<models::errors::DeletePlaylistPlaylistsErrors>("code", "1001", None),
    example::<
        models::errors::DeletePlaylistPlaylistsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::DeletePlaylistPlaylistsErrors>("status", "401", None),
    example::<models::errors::EnablePaperTrailErrors>("code", "1000", None),
    example::<
        models::errors::EnablePaperTrailErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::EnablePaperTrailErrors>("status", "400", None),
    example::<models::errors::EnablePaperTrailLogErrors>("code", "1001", None),
    example::<
        models::errors::EnablePaperTrailLogErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::EnablePaperTrailLogErrors>("status", "401", None),
    example::<models::errors::Errors>("code", "1000", None),
    example::<
        models::errors::Errors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::Errors>("status", "400", None),
    example::<models::errors::GetActorsLibraryErrors>("code", "1000", None),
    example::<
        models::errors::GetActorsLibraryErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetActorsLibraryErrors>("status", "400", None),
    example::<models::errors::GetActorsLibraryLibraryErrors>("code", "1001", None),
    example::<
        models::errors::GetActorsLibraryLibraryErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetActorsLibraryLibraryErrors>("status", "401", None),
    example::<models::errors::GetAllLibrariesErrors>("code", "1000", None),
    example::<
        models::errors::GetAllLibrariesErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetAllLibrariesErrors>("status", "400", None),
    example::<models::errors::GetAllLibrariesLibraryErrors>("code", "1001", None),
    example::<
        models::errors::GetAllLibrariesLibraryErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetAllLibrariesLibraryErrors>("status", "401", None),
    example::<models::errors::GetAvailableClientsErrors>("code", "1000", None),
    example::<
        models::errors::GetAvailableClientsErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetAvailableClientsErrors>("status", "400", None),
    example::<models::errors::GetAvailableClientsServerErrors>("code", "1001", None),
    example::<
        models::errors::GetAvailableClientsServerErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetAvailableClientsServerErrors>("status", "401", None),
    example::<models::errors::GetBandwidthStatisticsErrors>("code", "1000", None),
    example::<
        models::errors::GetBandwidthStatisticsErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetBandwidthStatisticsErrors>("status", "400", None),
    example::<
        models::errors::GetBandwidthStatisticsStatisticsErrors,
    >("code", "1001", None),
    example::<
        models::errors::GetBandwidthStatisticsStatisticsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<
        models::errors::GetBandwidthStatisticsStatisticsErrors,
    >("status", "401", None),
    example::<models::errors::GetBannerImageErrors>("code", "1000", None),
    example::<
        models::errors::GetBannerImageErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetBannerImageErrors>("status", "400", None),
    example::<models::errors::GetBannerImageMediaErrors>("code", "1001", None),
    example::<
        models::errors::GetBannerImageMediaErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetBannerImageMediaErrors>("status", "401", None),
    example::<models::errors::GetButlerTasksButlerErrors>("code", "1001", None),
    example::<
        models::errors::GetButlerTasksButlerErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetButlerTasksButlerErrors>("status", "401", None),
    example::<models::errors::GetButlerTasksErrors>("code", "1000", None),
    example::<
        models::errors::GetButlerTasksErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetButlerTasksErrors>("status", "400", None),
    example::<models::errors::GetCompanionsDataErrors>("code", "1000", None),
    example::<
        models::errors::GetCompanionsDataErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetCompanionsDataErrors>("status", "400", None),
    example::<models::errors::GetCompanionsDataPlexErrors>("code", "1001", None),
    example::<
        models::errors::GetCompanionsDataPlexErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetCompanionsDataPlexErrors>("status", "401", None),
    example::<models::errors::GetCountriesLibraryErrors>("code", "1000", None),
    example::<
        models::errors::GetCountriesLibraryErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetCountriesLibraryErrors>("status", "400", None),
    example::<models::errors::GetCountriesLibraryLibraryErrors>("code", "1001", None),
    example::<
        models::errors::GetCountriesLibraryLibraryErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetCountriesLibraryLibraryErrors>("status", "401", None),
    example::<models::errors::GetDevicesErrors>("code", "1000", None),
    example::<
        models::errors::GetDevicesErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetDevicesErrors>("status", "400", None),
    example::<models::errors::GetDevicesServerErrors>("code", "1001", None),
    example::<
        models::errors::GetDevicesServerErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetDevicesServerErrors>("status", "401", None),
    example::<models::errors::GetFileHashErrors>("code", "1000", None),
    example::<
        models::errors::GetFileHashErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetFileHashErrors>("status", "400", None),
    example::<models::errors::GetFileHashLibraryErrors>("code", "1001", None),
    example::<
        models::errors::GetFileHashLibraryErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetFileHashLibraryErrors>("status", "401", None),
    example::<models::errors::GetGenresLibraryErrors>("code", "1000", None),
    example::<
        models::errors::GetGenresLibraryErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetGenresLibraryErrors>("status", "400", None),
    example::<models::errors::GetGenresLibraryLibraryErrors>("code", "1001", None),
    example::<
        models::errors::GetGenresLibraryLibraryErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetGenresLibraryLibraryErrors>("status", "401", None),
    example::<models::errors::GetGeoDataErrors>("code", "1000", None),
    example::<
        models::errors::GetGeoDataErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetGeoDataErrors>("status", "400", None),
    example::<models::errors::GetGeoDataPlexErrors>("code", "1001", None),
    example::<
        models::errors::GetGeoDataPlexErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetGeoDataPlexErrors>("status", "401", None),
    example::<models::errors::GetGlobalHubsErrors>("code", "1000", None),
    example::<
        models::errors::GetGlobalHubsErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetGlobalHubsErrors>("status", "400", None),
    example::<models::errors::GetGlobalHubsHubsErrors>("code", "1001", None),
    example::<
        models::errors::GetGlobalHubsHubsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetGlobalHubsHubsErrors>("status", "401", None),
    example::<models::errors::GetHomeDataErrors>("code", "1000", None),
    example::<
        models::errors::GetHomeDataErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetHomeDataErrors>("status", "400", None),
    example::<models::errors::GetHomeDataPlexErrors>("code", "1001", None),
    example::<
        models::errors::GetHomeDataPlexErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetHomeDataPlexErrors>("status", "401", None),
    example::<models::errors::GetLibraryDetailsErrors>("code", "1000", None),
    example::<
        models::errors::GetLibraryDetailsErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetLibraryDetailsErrors>("status", "400", None),
    example::<models::errors::GetLibraryDetailsLibraryErrors>("code", "1001", None),
    example::<
        models::errors::GetLibraryDetailsLibraryErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetLibraryDetailsLibraryErrors>("status", "401", None),
    example::<models::errors::GetLibraryHubsErrors>("code", "1000", None),
    example::<
        models::errors::GetLibraryHubsErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetLibraryHubsErrors>("status", "400", None),
    example::<models::errors::GetLibraryHubsHubsErrors>("code", "1001", None),
    example::<
        models::errors::GetLibraryHubsHubsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetLibraryHubsHubsErrors>("status", "401", None),
    example::<models::errors::GetLibraryItemsErrors>("code", "1000", None),
    example::<
        models::errors::GetLibraryItemsErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetLibraryItemsErrors>("status", "400", None),
    example::<models::errors::GetLibraryItemsLibraryErrors>("code", "1001", None),
    example::<
        models::errors::GetLibraryItemsLibraryErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetLibraryItemsLibraryErrors>("status", "401", None),
    example::<models::errors::GetLibrarySectionsAllErrors>("code", "1000", None),
    example::<
        models::errors::GetLibrarySectionsAllErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetLibrarySectionsAllErrors>("status", "400", None),
    example::<models::errors::GetLibrarySectionsAllLibraryErrors>("code", "1001", None),
    example::<
        models::errors::GetLibrarySectionsAllLibraryErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetLibrarySectionsAllLibraryErrors>("status", "401", None),
    example::<models::errors::GetMediaMetaDataErrors>("code", "1000", None),
    example::<
        models::errors::GetMediaMetaDataErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetMediaMetaDataErrors>("status", "400", None),
    example::<models::errors::GetMediaMetaDataLibraryErrors>("code", "1001", None),
    example::<
        models::errors::GetMediaMetaDataLibraryErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetMediaMetaDataLibraryErrors>("status", "401", None),
    example::<models::errors::GetMediaProvidersErrors>("code", "1000", None),
    example::<
        models::errors::GetMediaProvidersErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetMediaProvidersErrors>("status", "400", None),
    example::<models::errors::GetMediaProvidersServerErrors>("code", "1001", None),
    example::<
        models::errors::GetMediaProvidersServerErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetMediaProvidersServerErrors>("status", "401", None),
    example::<models::errors::GetMetadataChildrenErrors>("code", "1000", None),
    example::<
        models::errors::GetMetadataChildrenErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetMetadataChildrenErrors>("status", "400", None),
    example::<models::errors::GetMetadataChildrenLibraryErrors>("code", "1001", None),
    example::<
        models::errors::GetMetadataChildrenLibraryErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetMetadataChildrenLibraryErrors>("status", "401", None),
    example::<models::errors::GetMyPlexAccountErrors>("code", "1000", None),
    example::<
        models::errors::GetMyPlexAccountErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetMyPlexAccountErrors>("status", "400", None),
    example::<models::errors::GetMyPlexAccountServerErrors>("code", "1001", None),
    example::<
        models::errors::GetMyPlexAccountServerErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetMyPlexAccountServerErrors>("status", "401", None),
    example::<models::errors::GetPinErrors>("code", "1000", None),
    example::<
        models::errors::GetPinErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetPinErrors>("status", "400", None),
    example::<models::errors::GetPlaylistContentsErrors>("code", "1000", None),
    example::<
        models::errors::GetPlaylistContentsErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetPlaylistContentsErrors>("status", "400", None),
    example::<models::errors::GetPlaylistContentsPlaylistsErrors>("code", "1001", None),
    example::<
        models::errors::GetPlaylistContentsPlaylistsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetPlaylistContentsPlaylistsErrors>("status", "401", None),
    example::<models::errors::GetPlaylistErrors>("code", "1000", None),
    example::<
        models::errors::GetPlaylistErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetPlaylistErrors>("status", "400", None),
    example::<models::errors::GetPlaylistPlaylistsErrors>("code", "1001", None),
    example::<
        models::errors::GetPlaylistPlaylistsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetPlaylistPlaylistsErrors>("status", "401", None),
    example::<models::errors::GetPlaylistsErrors>("code", "1000", None),
    example::<
        models::errors::GetPlaylistsErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetPlaylistsErrors>("status", "400", None),
    example::<models::errors::GetPlaylistsPlaylistsErrors>("code", "1001", None),
    example::<
        models::errors::GetPlaylistsPlaylistsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetPlaylistsPlaylistsErrors>("status", "401", None),
    example::<models::errors::GetRecentlyAddedLibraryErrors>("code", "1000", None),
    example::<
        models::errors::GetRecentlyAddedLibraryErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetRecentlyAddedLibraryErrors>("status", "400", None),
    example::<
        models::errors::GetRecentlyAddedLibraryLibraryErrors,
    >("code", "1001", None),
    example::<
        models::errors::GetRecentlyAddedLibraryLibraryErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<
        models::errors::GetRecentlyAddedLibraryLibraryErrors,
    >("status", "401", None),
    example::<models::errors::GetRefreshLibraryMetadataErrors>("code", "1000", None),
    example::<
        models::errors::GetRefreshLibraryMetadataErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetRefreshLibraryMetadataErrors>("status", "400", None),
    example::<
        models::errors::GetRefreshLibraryMetadataLibraryErrors,
    >("code", "1001", None),
    example::<
        models::errors::GetRefreshLibraryMetadataLibraryErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<
        models::errors::GetRefreshLibraryMetadataLibraryErrors,
    >("status", "401", None),
    example::<models::errors::GetResizedPhotoErrors>("code", "1000", None),
    example::<
        models::errors::GetResizedPhotoErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetResizedPhotoErrors>("status", "400", None),
    example::<models::errors::GetResizedPhotoServerErrors>("code", "1001", None),
    example::<
        models::errors::GetResizedPhotoServerErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetResizedPhotoServerErrors>("status", "401", None),
    example::<models::errors::GetResourcesStatisticsErrors>("code", "1000", None),
    example::<
        models::errors::GetResourcesStatisticsErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetResourcesStatisticsErrors>("status", "400", None),
    example::<
        models::errors::GetResourcesStatisticsStatisticsErrors,
    >("code", "1001", None),
    example::<
        models::errors::GetResourcesStatisticsStatisticsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<
        models::errors::GetResourcesStatisticsStatisticsErrors,
    >("status", "401", None),
    example::<models::errors::GetSearchAllLibrariesErrors>("code", "1000", None),
    example::<
        models::errors::GetSearchAllLibrariesErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetSearchAllLibrariesErrors>("status", "400", None),
    example::<models::errors::GetSearchAllLibrariesLibraryErrors>("code", "1001", None),
    example::<
        models::errors::GetSearchAllLibrariesLibraryErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetSearchAllLibrariesLibraryErrors>("status", "401", None),
    example::<models::errors::GetSearchLibraryErrors>("code", "1000", None),
    example::<
        models::errors::GetSearchLibraryErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetSearchLibraryErrors>("status", "400", None),
    example::<models::errors::GetSearchLibraryLibraryErrors>("code", "1001", None),
    example::<
        models::errors::GetSearchLibraryLibraryErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetSearchLibraryLibraryErrors>("status", "401", None),
    example::<models::errors::GetSearchResultsErrors>("code", "1000", None),
    example::<
        models::errors::GetSearchResultsErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetSearchResultsErrors>("status", "400", None),
    example::<models::errors::GetSearchResultsSearchErrors>("code", "1001", None),
    example::<
        models::errors::GetSearchResultsSearchErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetSearchResultsSearchErrors>("status", "401", None),
    example::<models::errors::GetServerActivitiesActivitiesErrors>("code", "1001", None),
    example::<
        models::errors::GetServerActivitiesActivitiesErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<
        models::errors::GetServerActivitiesActivitiesErrors,
    >("status", "401", None),
    example::<models::errors::GetServerActivitiesErrors>("code", "1000", None),
    example::<
        models::errors::GetServerActivitiesErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetServerActivitiesErrors>("status", "400", None),
    example::<models::errors::GetServerCapabilitiesErrors>("code", "1001", None),
    example::<
        models::errors::GetServerCapabilitiesErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetServerCapabilitiesErrors>("status", "401", None),
    example::<models::errors::GetServerIdentityRequestTimeout>("code", "408", None),
    example::<
        models::errors::GetServerIdentityRequestTimeout,
    >("message", "\"The server timed out waiting for the request.\"", None),
    example::<models::errors::GetServerListErrors>("code", "1000", None),
    example::<
        models::errors::GetServerListErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetServerListErrors>("status", "400", None),
    example::<models::errors::GetServerListServerErrors>("code", "1001", None),
    example::<
        models::errors::GetServerListServerErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetServerListServerErrors>("status", "401", None),
    example::<models::errors::GetServerPreferencesErrors>("code", "1000", None),
    example::<
        models::errors::GetServerPreferencesErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetServerPreferencesErrors>("status", "400", None),
    example::<models::errors::GetServerPreferencesServerErrors>("code", "1001", None),
    example::<
        models::errors::GetServerPreferencesServerErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetServerPreferencesServerErrors>("status", "401", None),
    example::<models::errors::GetServerResourcesErrors>("code", "1000", None),
    example::<
        models::errors::GetServerResourcesErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetServerResourcesErrors>("status", "400", None),
    example::<models::errors::GetServerResourcesPlexErrors>("code", "1001", None),
    example::<
        models::errors::GetServerResourcesPlexErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetServerResourcesPlexErrors>("status", "401", None),
    example::<models::errors::GetSessionHistoryErrors>("code", "1000", None),
    example::<
        models::errors::GetSessionHistoryErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetSessionHistoryErrors>("status", "400", None),
    example::<models::errors::GetSessionHistorySessionsErrors>("code", "1001", None),
    example::<
        models::errors::GetSessionHistorySessionsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetSessionHistorySessionsErrors>("status", "401", None),
    example::<models::errors::GetSessionsErrors>("code", "1000", None),
    example::<
        models::errors::GetSessionsErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetSessionsErrors>("status", "400", None),
    example::<models::errors::GetSessionsSessionsErrors>("code", "1001", None),
    example::<
        models::errors::GetSessionsSessionsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetSessionsSessionsErrors>("status", "401", None),
    example::<
        models::errors::GetSourceConnectionInformationAuthenticationErrors,
    >("code", "1001", None),
    example::<
        models::errors::GetSourceConnectionInformationAuthenticationErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<
        models::errors::GetSourceConnectionInformationAuthenticationErrors,
    >("status", "401", None),
    example::<
        models::errors::GetSourceConnectionInformationErrors,
    >("code", "1000", None),
    example::<
        models::errors::GetSourceConnectionInformationErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<
        models::errors::GetSourceConnectionInformationErrors,
    >("status", "400", None),
    example::<models::errors::GetStatisticsErrors>("code", "1000", None),
    example::<
        models::errors::GetStatisticsErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetStatisticsErrors>("status", "400", None),
    example::<models::errors::GetStatisticsStatisticsErrors>("code", "1001", None),
    example::<
        models::errors::GetStatisticsStatisticsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetStatisticsStatisticsErrors>("status", "401", None),
    example::<models::errors::GetThumbImageErrors>("code", "1000", None),
    example::<
        models::errors::GetThumbImageErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetThumbImageErrors>("status", "400", None),
    example::<models::errors::GetThumbImageMediaErrors>("code", "1001", None),
    example::<
        models::errors::GetThumbImageMediaErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetThumbImageMediaErrors>("status", "401", None),
    example::<models::errors::GetTimelineErrors>("code", "1000", None),
    example::<
        models::errors::GetTimelineErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetTimelineErrors>("status", "400", None),
    example::<models::errors::GetTimelineVideoErrors>("code", "1001", None),
    example::<
        models::errors::GetTimelineVideoErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetTimelineVideoErrors>("status", "401", None),
    example::<models::errors::GetTokenByPinIdErrors>("code", "1000", None),
    example::<
        models::errors::GetTokenByPinIdErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetTokenByPinIdErrors>("status", "400", None),
    example::<models::errors::GetTokenByPinIdPlexErrors>("code", "1020", None),
    example::<
        models::errors::GetTokenByPinIdPlexErrors,
    >("message", "\"Code not found or expired\"", None),
    example::<models::errors::GetTokenDetailsAuthenticationErrors>("code", "1001", None),
    example::<
        models::errors::GetTokenDetailsAuthenticationErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<
        models::errors::GetTokenDetailsAuthenticationErrors,
    >("status", "401", None),
    example::<models::errors::GetTokenDetailsErrors>("code", "1000", None),
    example::<
        models::errors::GetTokenDetailsErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetTokenDetailsErrors>("status", "400", None),
    example::<models::errors::GetTopWatchedContentErrors>("code", "1000", None),
    example::<
        models::errors::GetTopWatchedContentErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetTopWatchedContentErrors>("status", "400", None),
    example::<models::errors::GetTopWatchedContentLibraryErrors>("code", "1001", None),
    example::<
        models::errors::GetTopWatchedContentLibraryErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetTopWatchedContentLibraryErrors>("status", "401", None),
    example::<models::errors::GetTranscodeSessionsErrors>("code", "1000", None),
    example::<
        models::errors::GetTranscodeSessionsErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetTranscodeSessionsErrors>("status", "400", None),
    example::<models::errors::GetTranscodeSessionsSessionsErrors>("code", "1001", None),
    example::<
        models::errors::GetTranscodeSessionsSessionsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetTranscodeSessionsSessionsErrors>("status", "401", None),
    example::<
        models::errors::GetTransientTokenAuthenticationErrors,
    >("code", "1001", None),
    example::<
        models::errors::GetTransientTokenAuthenticationErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<
        models::errors::GetTransientTokenAuthenticationErrors,
    >("status", "401", None),
    example::<models::errors::GetTransientTokenErrors>("code", "1000", None),
    example::<
        models::errors::GetTransientTokenErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetTransientTokenErrors>("status", "400", None),
    example::<models::errors::GetUpdateStatusErrors>("code", "1000", None),
    example::<
        models::errors::GetUpdateStatusErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetUpdateStatusErrors>("status", "400", None),
    example::<models::errors::GetUpdateStatusUpdaterErrors>("code", "1001", None),
    example::<
        models::errors::GetUpdateStatusUpdaterErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetUpdateStatusUpdaterErrors>("status", "401", None),
    example::<models::errors::GetUserFriendsErrors>("code", "1000", None),
    example::<
        models::errors::GetUserFriendsErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetUserFriendsErrors>("status", "400", None),
    example::<models::errors::GetUserFriendsPlexErrors>("code", "1001", None),
    example::<
        models::errors::GetUserFriendsPlexErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetUserFriendsPlexErrors>("status", "401", None),
    example::<models::errors::GetUsersErrors>("code", "1000", None),
    example::<
        models::errors::GetUsersErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetUsersErrors>("status", "400", None),
    example::<models::errors::GetUsersUsersErrors>("code", "1001", None),
    example::<
        models::errors::GetUsersUsersErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetUsersUsersErrors>("status", "401", None),
    example::<models::errors::GetWatchListErrors>("code", "1000", None),
    example::<
        models::errors::GetWatchListErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::GetWatchListErrors>("status", "400", None),
    example::<models::errors::GetWatchListWatchlistErrors>("code", "1001", None),
    example::<
        models::errors::GetWatchListWatchlistErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::GetWatchListWatchlistErrors>("status", "401", None),
    example::<models::errors::LogLineErrors>("code", "1000", None),
    example::<
        models::errors::LogLineErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::LogLineErrors>("status", "400", None),
    example::<models::errors::LogLineLogErrors>("code", "1001", None),
    example::<
        models::errors::LogLineLogErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::LogLineLogErrors>("status", "401", None),
    example::<models::errors::LogMultiLineErrors>("code", "1000", None),
    example::<
        models::errors::LogMultiLineErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::LogMultiLineErrors>("status", "400", None),
    example::<models::errors::LogMultiLineLogErrors>("code", "1001", None),
    example::<
        models::errors::LogMultiLineLogErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::LogMultiLineLogErrors>("status", "401", None),
    example::<models::errors::MarkPlayedErrors>("code", "1000", None),
    example::<
        models::errors::MarkPlayedErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::MarkPlayedErrors>("status", "400", None),
    example::<models::errors::MarkPlayedMediaErrors>("code", "1001", None),
    example::<
        models::errors::MarkPlayedMediaErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::MarkPlayedMediaErrors>("status", "401", None),
    example::<models::errors::MarkUnplayedErrors>("code", "1000", None),
    example::<
        models::errors::MarkUnplayedErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::MarkUnplayedErrors>("status", "400", None),
    example::<models::errors::MarkUnplayedMediaErrors>("code", "1001", None),
    example::<
        models::errors::MarkUnplayedMediaErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::MarkUnplayedMediaErrors>("status", "401", None),
    example::<models::errors::PerformSearchErrors>("code", "1000", None),
    example::<
        models::errors::PerformSearchErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::PerformSearchErrors>("status", "400", None),
    example::<models::errors::PerformSearchSearchErrors>("code", "1001", None),
    example::<
        models::errors::PerformSearchSearchErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::PerformSearchSearchErrors>("status", "401", None),
    example::<models::errors::PerformVoiceSearchErrors>("code", "1000", None),
    example::<
        models::errors::PerformVoiceSearchErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::PerformVoiceSearchErrors>("status", "400", None),
    example::<models::errors::PerformVoiceSearchSearchErrors>("code", "1001", None),
    example::<
        models::errors::PerformVoiceSearchSearchErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::PerformVoiceSearchSearchErrors>("status", "401", None),
    example::<
        models::errors::PostUsersSignInDataAuthenticationErrors,
    >("code", "1001", None),
    example::<
        models::errors::PostUsersSignInDataAuthenticationErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<
        models::errors::PostUsersSignInDataAuthenticationErrors,
    >("status", "401", None),
    example::<models::errors::PostUsersSignInDataErrors>("code", "1000", None),
    example::<
        models::errors::PostUsersSignInDataErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::PostUsersSignInDataErrors>("status", "400", None),
    example::<models::errors::StartAllTasksButlerErrors>("code", "1001", None),
    example::<
        models::errors::StartAllTasksButlerErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::StartAllTasksButlerErrors>("status", "401", None),
    example::<models::errors::StartAllTasksErrors>("code", "1000", None),
    example::<
        models::errors::StartAllTasksErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::StartAllTasksErrors>("status", "400", None),
    example::<models::errors::StartTaskButlerErrors>("code", "1001", None),
    example::<
        models::errors::StartTaskButlerErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::StartTaskButlerErrors>("status", "401", None),
    example::<models::errors::StartTaskErrors>("code", "1000", None),
    example::<
        models::errors::StartTaskErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::StartTaskErrors>("status", "400", None),
    example::<models::errors::StartUniversalTranscodeErrors>("code", "1000", None),
    example::<
        models::errors::StartUniversalTranscodeErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::StartUniversalTranscodeErrors>("status", "400", None),
    example::<models::errors::StartUniversalTranscodeVideoErrors>("code", "1001", None),
    example::<
        models::errors::StartUniversalTranscodeVideoErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::StartUniversalTranscodeVideoErrors>("status", "401", None),
    example::<models::errors::StopAllTasksButlerErrors>("code", "1001", None),
    example::<
        models::errors::StopAllTasksButlerErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::StopAllTasksButlerErrors>("status", "401", None),
    example::<models::errors::StopAllTasksErrors>("code", "1000", None),
    example::<
        models::errors::StopAllTasksErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::StopAllTasksErrors>("status", "400", None),
    example::<models::errors::StopTaskButlerErrors>("code", "1001", None),
    example::<
        models::errors::StopTaskButlerErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::StopTaskButlerErrors>("status", "401", None),
    example::<models::errors::StopTaskErrors>("code", "1000", None),
    example::<
        models::errors::StopTaskErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::StopTaskErrors>("status", "400", None),
    example::<models::errors::StopTranscodeSessionErrors>("code", "1000", None),
    example::<
        models::errors::StopTranscodeSessionErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::StopTranscodeSessionErrors>("status", "400", None),
    example::<models::errors::StopTranscodeSessionSessionsErrors>("code", "1001", None),
    example::<
        models::errors::StopTranscodeSessionSessionsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::StopTranscodeSessionSessionsErrors>("status", "401", None),
    example::<models::errors::UpdatePlayProgressErrors>("code", "1000", None),
    example::<
        models::errors::UpdatePlayProgressErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::UpdatePlayProgressErrors>("status", "400", None),
    example::<models::errors::UpdatePlayProgressMediaErrors>("code", "1001", None),
    example::<
        models::errors::UpdatePlayProgressMediaErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::UpdatePlayProgressMediaErrors>("status", "401", None),
    example::<models::errors::UpdatePlaylistErrors>("code", "1000", None),
    example::<
        models::errors::UpdatePlaylistErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::UpdatePlaylistErrors>("status", "400", None),
    example::<models::errors::UpdatePlaylistPlaylistsErrors>("code", "1001", None),
    example::<
        models::errors::UpdatePlaylistPlaylistsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::UpdatePlaylistPlaylistsErrors>("status", "401", None),
    example::<models::errors::UploadPlaylistErrors>("code", "1000", None),
    example::<
        models::errors::UploadPlaylistErrors,
    >("message", "\"X-Plex-Client-Identifier is missing\"", None),
    example::<models::errors::UploadPlaylistErrors>("status", "400", None),
    example::<models::errors::UploadPlaylistPlaylistsErrors>("code", "1001", None),
    example::<
        models::errors::UploadPlaylistPlaylistsErrors,
    >("message", "\"User could not be authenticated\"", None),
    example::<models::errors::UploadPlaylistPlaylistsErrors>("status", "401", None),
    example::<models::operations::Account>("id", "238960586", None),
    example::<models::operations::Account>("key", "\"/accounts/238960586\"", None),
    example::<models::operations::Account>("name", "\"Diane\"", None),
    example::<models::operations::Account>("defaultAudioLanguage", "\"en\"", None),
    example::<models::operations::Account>("autoSelectAudio", "true", None),
    example::<models::operations::Account>("defaultSubtitleLanguage", "\"en\"", None),
    example::<models::operations::Account>("subtitleMode", "1", None),
    example::<
        models::operations::Account,
    >("thumb", "\"https://plex.tv/users/50d83634246da1de/avatar?c=1707110967\"", None),
    example::<models::operations::Action>("id", "\"addToContinueWatching\"", None),
    example::<
        models::operations::Action,
    >("key", "\"/actions/addToContinueWatching\"", None),
    example::<models::operations::AddPlaylistContentsMediaContainer>("size", "1", None),
    example::<
        models::operations::AddPlaylistContentsMediaContainer,
    >("leafCountAdded", "1", None),
    example::<
        models::operations::AddPlaylistContentsMediaContainer,
    >("leafCountRequested", "1", None),
    example::<
        models::operations::AddPlaylistContentsMetadata,
    >("ratingKey", "\"94\"", None),
    example::<
        models::operations::AddPlaylistContentsMetadata,
    >("key", "\"/playlists/94/items\"", None),
    example::<
        models::operations::AddPlaylistContentsMetadata,
    >(
        "guid",
        "\"com.plexapp.agents.none://972e3047-83d6-4848-a000-261f0af26ba2\"",
        None,
    ),
    example::<
        models::operations::AddPlaylistContentsMetadata,
    >("type", "\"playlist\"", None),
    example::<
        models::operations::AddPlaylistContentsMetadata,
    >("title", "\"A great playlist\"", None),
    example::<
        models::operations::AddPlaylistContentsMetadata,
    >("summary", "\"One of my great playlists\"", None),
    example::<models::operations::AddPlaylistContentsMetadata>("smart", "false", None),
    example::<
        models::operations::AddPlaylistContentsMetadata,
    >("playlistType", "\"video\"", None),
    example::<
        models::operations::AddPlaylistContentsMetadata,
    >("composite", "\"/playlists/94/composite/1705800070\"", None),
    example::<
        models::operations::AddPlaylistContentsMetadata,
    >("duration", "423000", None),
    example::<models::operations::AddPlaylistContentsMetadata>("leafCount", "3", None),
    example::<
        models::operations::AddPlaylistContentsMetadata,
    >("addedAt", "1705716458", None),
    example::<
        models::operations::AddPlaylistContentsMetadata,
    >("updatedAt", "1705800070", None),
    example::<
        models::operations::AddPlaylistContentsRequest,
    >("uri", "\"server://12345/com.plexapp.plugins.library/library/metadata/1\"", None),
    example::<
        models::operations::AddPlaylistContentsRequest,
    >("playQueueID", "123", None),
    example::<models::operations::ApplyUpdatesRequest>("tonight", "1", None),
    example::<models::operations::ApplyUpdatesRequest>("skip", "1", None),
    example::<models::operations::Attributes>("id", "306970", None),
    example::<models::operations::Attributes>("version", "4", None),
    example::<models::operations::ButlerTask>("name", "\"BackupDatabase\"", None),
    example::<models::operations::ButlerTask>("interval", "3", None),
    example::<models::operations::ButlerTask>("title", "\"Backup Database\"", None),
    example::<
        models::operations::ButlerTask,
    >(
        "description",
        "\"Create a backup copy of the server's database in the configured backup directory\"",
        None,
    ),
    example::<
        models::operations::CancelServerActivitiesRequest,
    >("activityUUID", "\"25b71ed5-0f9d-461c-baa7-d404e9e10d3e\"", None),
    example::<models::operations::Chapter>("id", "4", None),
    example::<models::operations::Chapter>("filter", "\"thumb=4\"", None),
    example::<models::operations::Chapter>("index", "1", None),
    example::<models::operations::Chapter>("startTimeOffset", "0", None),
    example::<models::operations::Chapter>("endTimeOffset", "100100", None),
    example::<
        models::operations::Chapter,
    >("thumb", "\"/library/media/46883/chapterImages/1\"", None),
    example::<models::operations::CheckForUpdatesRequest>("download", "1", None),
    example::<models::operations::Collection>("tag", "\"My Awesome Collection\"", None),
    example::<models::operations::Connections>("protocol", "\"http\"", None),
    example::<models::operations::Country>("id", "259", None),
    example::<models::operations::Country>("tag", "\"United States of America\"", None),
    example::<models::operations::Country>("filter", "\"country=19\"", None),
    example::<models::operations::CreatePlaylistMediaContainer>("size", "7", None),
    example::<models::operations::CreatePlaylistMetadata>("ratingKey", "\"96\"", None),
    example::<
        models::operations::CreatePlaylistMetadata,
    >("key", "\"/playlists/96/items\"", None),
    example::<
        models::operations::CreatePlaylistMetadata,
    >(
        "guid",
        "\"com.plexapp.agents.none://a2f92937-1408-40e2-b022-63a8a9377e55\"",
        None,
    ),
    example::<models::operations::CreatePlaylistMetadata>("type", "\"playlist\"", None),
    example::<
        models::operations::CreatePlaylistMetadata,
    >("title", "\"A Great Playlist\"", None),
    example::<
        models::operations::CreatePlaylistMetadata,
    >("summary", "\"What a great playlist\"", None),
    example::<models::operations::CreatePlaylistMetadata>("smart", "false", None),
    example::<
        models::operations::CreatePlaylistMetadata,
    >("playlistType", "\"video\"", None),
    example::<
        models::operations::CreatePlaylistMetadata,
    >("icon", "\"playlist://image.smart\"", None),
    example::<models::operations::CreatePlaylistMetadata>("viewCount", "1", None),
    example::<
        models::operations::CreatePlaylistMetadata,
    >("lastViewedAt", "1705719589", None),
    example::<models::operations::CreatePlaylistMetadata>("leafCount", "1", None),
    example::<models::operations::CreatePlaylistMetadata>("addedAt", "1705719589", None),
    example::<
        models::operations::CreatePlaylistMetadata,
    >("updatedAt", "1705724593", None),
    example::<
        models::operations::CreatePlaylistMetadata,
    >("composite", "\"/playlists/96/composite/1705724593\"", None),
    example::<models::operations::CreatePlaylistMetadata>("duration", "141000", None),
    example::<models::operations::DeleteLibraryRequest>("sectionKey", "9518", None),
    example::<models::operations::Device>("id", "1", None),
    example::<models::operations::Device>("name", "\"iPhone\"", None),
    example::<models::operations::Device>("platform", "\"iOS\"", None),
    example::<models::operations::Device>("createdAt", "1654131230", None),
    example::<models::operations::Director>("id", "126522", None),
    example::<models::operations::Director>("filter", "\"director=235876\"", None),
    example::<models::operations::Director>("tag", "\"Danny Boyle\"", None),
    example::<
        models::operations::Director,
    >("tagKey", "\"5d776831151a60001f24d031\"", None),
    example::<
        models::operations::Director,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/8/people/8d65fa96804802e08f2de09fe014408e.jpg\"",
        None,
    ),
    example::<models::operations::Extras>("size", "1", None),
    example::<models::operations::Feature>("flavor", "\"global\"", None),
    example::<models::operations::Feature>("scrobbleKey", "\"/:/scrobble/new\"", None),
    example::<
        models::operations::Feature,
    >("unscrobbleKey", "\"/:/unscrobble/new\"", None),
    example::<models::operations::Field>("key", "\"show.title\"", None),
    example::<models::operations::Field>("title", "\"Show Title\"", None),
    example::<models::operations::Field>("type", "\"string\"", None),
    example::<models::operations::Field>("subType", "\"rating\"", None),
    example::<models::operations::FieldType>("type", "\"tag\"", None),
    example::<models::operations::Friend>("email", "\"username@email.com\"", None),
    example::<models::operations::Friend>("friendlyName", "\"exampleUser\"", None),
    example::<models::operations::Friend>("status", "\"accepted\"", None),
    example::<
        models::operations::Friend,
    >("thumb", "\"https://plex.tv/users/7d1916e0d8f6e76b/avatar?c=1694481578\"", None),
    example::<models::operations::Friend>("title", "\"username123\"", None),
    example::<models::operations::Friend>("username", "\"username123\"", None),
    example::<models::operations::Friend>("uuid", "\"7d1916e0d8f6e76b\"", None),
    example::<models::operations::Genre>("id", "259", None),
    example::<models::operations::Genre>("filter", "\"genre=19\"", None),
    example::<models::operations::Genre>("tag", "\"Crime\"", None),
    example::<models::operations::GeoData>("code", "\"VI\"", None),
    example::<models::operations::GeoData>("continent_code", "\"NA\"", None),
    example::<
        models::operations::GeoData,
    >("country", "\"United States Virgin Islands\"", None),
    example::<models::operations::GeoData>("city", "\"Amsterdam\"", None),
    example::<models::operations::GeoData>("european_union_member", "true", None),
    example::<models::operations::GeoData>("time_zone", "\"America/St_Thomas\"", None),
    example::<models::operations::GeoData>("postal_code", "\"802\"", None),
    example::<
        models::operations::GeoData,
    >("in_privacy_restricted_country", "true", None),
    example::<models::operations::GeoData>("in_privacy_restricted_region", "true", None),
    example::<models::operations::GeoData>("subdivisions", "\"Saint Thomas\"", None),
    example::<models::operations::GeoData>("coordinates", "\"18.3381, -64.8941\"", None),
    example::<
        models::operations::GetActorsLibraryDirectory,
    >("fastKey", "\"/library/sections/2/all?actor=134671\"", None),
    example::<
        models::operations::GetActorsLibraryDirectory,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/e/people/e2a915b537ef720252b6d408bc1f91b3.jpg\"",
        None,
    ),
    example::<models::operations::GetActorsLibraryDirectory>("key", "\"134671\"", None),
    example::<
        models::operations::GetActorsLibraryDirectory,
    >("title", "\"Aaron Paul\"", None),
    example::<models::operations::GetActorsLibraryMediaContainer>("size", "50", None),
    example::<
        models::operations::GetActorsLibraryMediaContainer,
    >("allowSync", "false", None),
    example::<
        models::operations::GetActorsLibraryMediaContainer,
    >("art", "\"/:/resources/show-fanart.jpg\"", None),
    example::<
        models::operations::GetActorsLibraryMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<
        models::operations::GetActorsLibraryMediaContainer,
    >("mediaTagPrefix", "\"/system/bundle/media/flags/\"", None),
    example::<
        models::operations::GetActorsLibraryMediaContainer,
    >("mediaTagVersion", "1734362201", None),
    example::<
        models::operations::GetActorsLibraryMediaContainer,
    >("nocache", "true", None),
    example::<
        models::operations::GetActorsLibraryMediaContainer,
    >("thumb", "\"/:/resources/show.png\"", None),
    example::<
        models::operations::GetActorsLibraryMediaContainer,
    >("title1", "\"TV Series\"", None),
    example::<
        models::operations::GetActorsLibraryMediaContainer,
    >("title2", "\"By Starring Actor\"", None),
    example::<
        models::operations::GetActorsLibraryMediaContainer,
    >("viewGroup", "\"secondary\"", None),
    example::<
        models::operations::GetActorsLibraryMediaContainer,
    >("viewMode", "\"131131\"", None),
    example::<models::operations::GetActorsLibraryRequest>("sectionKey", "9518", None),
    example::<models::operations::GetActorsLibraryRequest>("type", "2", None),
    example::<models::operations::GetAllLibrariesDirectory>("allowSync", "false", None),
    example::<
        models::operations::GetAllLibrariesDirectory,
    >("art", "\"/:/resources/show-fanart.jpg\"", None),
    example::<
        models::operations::GetAllLibrariesDirectory,
    >("composite", "\"/library/sections/1/composite/1743824484\"", None),
    example::<models::operations::GetAllLibrariesDirectory>("filters", "true", None),
    example::<models::operations::GetAllLibrariesDirectory>("refreshing", "true", None),
    example::<
        models::operations::GetAllLibrariesDirectory,
    >("thumb", "\"/:/resources/show.png\"", None),
    example::<models::operations::GetAllLibrariesDirectory>("key", "\"1\"", None),
    example::<models::operations::GetAllLibrariesDirectory>("type", "\"movie\"", None),
    example::<models::operations::GetAllLibrariesDirectory>("title", "\"Movies\"", None),
    example::<
        models::operations::GetAllLibrariesDirectory,
    >("agent", "\"tv.plex.agents.movie\"", None),
    example::<
        models::operations::GetAllLibrariesDirectory,
    >("scanner", "\"Plex Movie\"", None),
    example::<
        models::operations::GetAllLibrariesDirectory,
    >("language", "\"en-US\"", None),
    example::<
        models::operations::GetAllLibrariesDirectory,
    >("uuid", "\"e69655a2-ef48-4aba-bb19-01e7d3cc34d6\"", None),
    example::<
        models::operations::GetAllLibrariesDirectory,
    >("updatedAt", "1556281940", None),
    example::<
        models::operations::GetAllLibrariesDirectory,
    >("createdAt", "1556281940", None),
    example::<
        models::operations::GetAllLibrariesDirectory,
    >("scannedAt", "1556281940", None),
    example::<models::operations::GetAllLibrariesDirectory>("content", "true", None),
    example::<models::operations::GetAllLibrariesDirectory>("directory", "true", None),
    example::<
        models::operations::GetAllLibrariesDirectory,
    >("contentChangedAt", "9173960", None),
    example::<models::operations::GetAllLibrariesDirectory>("hidden", "1", None),
    example::<models::operations::GetAllLibrariesLocation>("id", "1", None),
    example::<models::operations::GetAllLibrariesLocation>("path", "\"/Movies\"", None),
    example::<models::operations::GetAllLibrariesMediaContainer>("size", "50", None),
    example::<
        models::operations::GetAllLibrariesMediaContainer,
    >("allowSync", "false", None),
    example::<
        models::operations::GetAllLibrariesMediaContainer,
    >("title1", "\"TV Series\"", None),
    example::<models::operations::GetAvailableClientsMediaContainer>("size", "1", None),
    example::<
        models::operations::GetBandwidthStatisticsAccount,
    >("id", "238960586", None),
    example::<
        models::operations::GetBandwidthStatisticsAccount,
    >("key", "\"/accounts/238960586\"", None),
    example::<
        models::operations::GetBandwidthStatisticsAccount,
    >("name", "\"Diane\"", None),
    example::<
        models::operations::GetBandwidthStatisticsAccount,
    >("defaultAudioLanguage", "\"en\"", None),
    example::<
        models::operations::GetBandwidthStatisticsAccount,
    >("autoSelectAudio", "true", None),
    example::<
        models::operations::GetBandwidthStatisticsAccount,
    >("defaultSubtitleLanguage", "\"en\"", None),
    example::<
        models::operations::GetBandwidthStatisticsAccount,
    >("subtitleMode", "1", None),
    example::<
        models::operations::GetBandwidthStatisticsAccount,
    >("thumb", "\"https://plex.tv/users/50d83634246da1de/avatar?c=1707110967\"", None),
    example::<models::operations::GetBandwidthStatisticsDevice>("id", "208", None),
    example::<
        models::operations::GetBandwidthStatisticsDevice,
    >("name", "\"Roku Express\"", None),
    example::<
        models::operations::GetBandwidthStatisticsDevice,
    >("platform", "\"Roku\"", None),
    example::<
        models::operations::GetBandwidthStatisticsDevice,
    >("clientIdentifier", "\"793095d235660625108ef785cc7646e9\"", None),
    example::<
        models::operations::GetBandwidthStatisticsDevice,
    >("createdAt", "1706470556", None),
    example::<
        models::operations::GetBandwidthStatisticsMediaContainer,
    >("size", "5497", None),
    example::<models::operations::GetBandwidthStatisticsRequest>("timespan", "4", None),
    example::<models::operations::GetBannerImageRequest>("ratingKey", "9518", None),
    example::<models::operations::GetBannerImageRequest>("width", "396", None),
    example::<models::operations::GetBannerImageRequest>("height", "396", None),
    example::<models::operations::GetBannerImageRequest>("minSize", "1", None),
    example::<models::operations::GetBannerImageRequest>("upscale", "1", None),
    example::<
        models::operations::GetBannerImageRequest,
    >("xPlexToken", "\"CV5xoxjTpFKUzBTShsaf\"", None),
    example::<
        models::operations::GetCountriesLibraryDirectory,
    >("fastKey", "\"/library/sections/2/all?country=15491\"", None),
    example::<
        models::operations::GetCountriesLibraryDirectory,
    >("key", "\"15491\"", None),
    example::<
        models::operations::GetCountriesLibraryDirectory,
    >("title", "\"Japan\"", None),
    example::<models::operations::GetCountriesLibraryMediaContainer>("size", "50", None),
    example::<
        models::operations::GetCountriesLibraryMediaContainer,
    >("allowSync", "false", None),
    example::<
        models::operations::GetCountriesLibraryMediaContainer,
    >("art", "\"/:/resources/show-fanart.jpg\"", None),
    example::<
        models::operations::GetCountriesLibraryMediaContainer,
    >("content", "\"secondary\"", None),
    example::<
        models::operations::GetCountriesLibraryMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<
        models::operations::GetCountriesLibraryMediaContainer,
    >("mediaTagPrefix", "\"/system/bundle/media/flags/\"", None),
    example::<
        models::operations::GetCountriesLibraryMediaContainer,
    >("mediaTagVersion", "1734362201", None),
    example::<
        models::operations::GetCountriesLibraryMediaContainer,
    >("nocache", "true", None),
    example::<
        models::operations::GetCountriesLibraryMediaContainer,
    >("thumb", "\"/:/resources/show.png\"", None),
    example::<
        models::operations::GetCountriesLibraryMediaContainer,
    >("title1", "\"TV Series\"", None),
    example::<
        models::operations::GetCountriesLibraryMediaContainer,
    >("title2", "\"By Starring Actor\"", None),
    example::<
        models::operations::GetCountriesLibraryMediaContainer,
    >("viewGroup", "\"secondary\"", None),
    example::<
        models::operations::GetCountriesLibraryRequest,
    >("sectionKey", "9518", None),
    example::<models::operations::GetCountriesLibraryRequest>("type", "2", None),
    example::<models::operations::GetDevicesMediaContainer>("size", "151", None),
    example::<
        models::operations::GetDevicesMediaContainer,
    >("identifier", "\"com.plexapp.system.devices\"", None),
    example::<
        models::operations::GetFileHashRequest,
    >("url", "\"file://C:\\\\Image.png&type=13\"", None),
    example::<
        models::operations::GetGenresLibraryDirectory,
    >("fastKey", "\"/library/sections/10/all?genre=89\"", None),
    example::<models::operations::GetGenresLibraryDirectory>("key", "\"89\"", None),
    example::<
        models::operations::GetGenresLibraryDirectory,
    >("title", "\"Action\"", None),
    example::<models::operations::GetGenresLibraryDirectory>("type", "\"genre\"", None),
    example::<models::operations::GetGenresLibraryMediaContainer>("size", "50", None),
    example::<
        models::operations::GetGenresLibraryMediaContainer,
    >("allowSync", "false", None),
    example::<
        models::operations::GetGenresLibraryMediaContainer,
    >("art", "\"/:/resources/show-fanart.jpg\"", None),
    example::<
        models::operations::GetGenresLibraryMediaContainer,
    >("content", "\"secondary\"", None),
    example::<
        models::operations::GetGenresLibraryMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<
        models::operations::GetGenresLibraryMediaContainer,
    >("mediaTagPrefix", "\"/system/bundle/media/flags/\"", None),
    example::<
        models::operations::GetGenresLibraryMediaContainer,
    >("mediaTagVersion", "1734362201", None),
    example::<
        models::operations::GetGenresLibraryMediaContainer,
    >("nocache", "true", None),
    example::<
        models::operations::GetGenresLibraryMediaContainer,
    >("thumb", "\"/:/resources/show.png\"", None),
    example::<
        models::operations::GetGenresLibraryMediaContainer,
    >("title1", "\"TV Series\"", None),
    example::<
        models::operations::GetGenresLibraryMediaContainer,
    >("title2", "\"By Starring Actor\"", None),
    example::<
        models::operations::GetGenresLibraryMediaContainer,
    >("viewGroup", "\"secondary\"", None),
    example::<models::operations::GetGenresLibraryRequest>("sectionKey", "9518", None),
    example::<models::operations::GetGenresLibraryRequest>("type", "2", None),
    example::<models::operations::GetGeoDataGeoData>("code", "\"VI\"", None),
    example::<models::operations::GetGeoDataGeoData>("continent_code", "\"NA\"", None),
    example::<
        models::operations::GetGeoDataGeoData,
    >("country", "\"United States Virgin Islands\"", None),
    example::<models::operations::GetGeoDataGeoData>("city", "\"Amsterdam\"", None),
    example::<
        models::operations::GetGeoDataGeoData,
    >("european_union_member", "true", None),
    example::<
        models::operations::GetGeoDataGeoData,
    >("time_zone", "\"America/St_Thomas\"", None),
    example::<models::operations::GetGeoDataGeoData>("postal_code", "\"802\"", None),
    example::<
        models::operations::GetGeoDataGeoData,
    >("in_privacy_restricted_country", "true", None),
    example::<
        models::operations::GetGeoDataGeoData,
    >("in_privacy_restricted_region", "true", None),
    example::<
        models::operations::GetGeoDataGeoData,
    >("subdivisions", "\"Saint Thomas\"", None),
    example::<
        models::operations::GetGeoDataGeoData,
    >("coordinates", "\"18.3381, -64.8941\"", None),
    example::<models::operations::GetGlobalHubsMediaContainer>("size", "8", None),
    example::<
        models::operations::GetGlobalHubsMediaContainer,
    >("allowSync", "true", None),
    example::<
        models::operations::GetGlobalHubsMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<models::operations::GetGlobalHubsMetadata>("ratingKey", "\"57070\"", None),
    example::<
        models::operations::GetGlobalHubsMetadata,
    >("key", "\"/playlists/57070/items\"", None),
    example::<
        models::operations::GetGlobalHubsMetadata,
    >(
        "guid",
        "\"com.plexapp.agents.none://9fee6c5b-3143-4923-813e-57bd0190056c\"",
        None,
    ),
    example::<models::operations::GetGlobalHubsMetadata>("type", "\"playlist\"", None),
    example::<
        models::operations::GetGlobalHubsMetadata,
    >("title", "\"November Movie Day\"", None),
    example::<
        models::operations::GetGlobalHubsMetadata,
    >("titleSort", "\"Tracks\"", None),
    example::<models::operations::GetGlobalHubsMetadata>("smart", "false", None),
    example::<
        models::operations::GetGlobalHubsMetadata,
    >("playlistType", "\"video\"", None),
    example::<
        models::operations::GetGlobalHubsMetadata,
    >("composite", "\"/playlists/57070/composite/1668787730\"", None),
    example::<
        models::operations::GetGlobalHubsMetadata,
    >("icon", "\"playlist://image.smart\"", None),
    example::<models::operations::GetGlobalHubsMetadata>("viewCount", "2", None),
    example::<
        models::operations::GetGlobalHubsMetadata,
    >("lastViewedAt", "1668787732", None),
    example::<models::operations::GetGlobalHubsMetadata>("duration", "16873000", None),
    example::<models::operations::GetGlobalHubsMetadata>("leafCount", "3", None),
    example::<models::operations::GetGlobalHubsMetadata>("addedAt", "1668779618", None),
    example::<
        models::operations::GetGlobalHubsMetadata,
    >("updatedAt", "1668787730", None),
    example::<models::operations::GetHomeDataResponseBody>("id", "1841489", None),
    example::<
        models::operations::GetHomeDataResponseBody,
    >("name", "\"Blindkitty38's home\"", None),
    example::<
        models::operations::GetHomeDataResponseBody,
    >("guestUserID", "58815432", None),
    example::<
        models::operations::GetHomeDataResponseBody,
    >("guestUserUUID", "\"f3df4e01bfca0787\"", None),
    example::<
        models::operations::GetLibraryDetailsDirectory,
    >("key", "\"search?type=1\"", None),
    example::<
        models::operations::GetLibraryDetailsDirectory,
    >("title", "\"Search...\"", None),
    example::<models::operations::GetLibraryDetailsDirectory>("secondary", "true", None),
    example::<
        models::operations::GetLibraryDetailsDirectory,
    >("prompt", "\"Search Movies\"", None),
    example::<models::operations::GetLibraryDetailsDirectory>("search", "true", None),
    example::<models::operations::GetLibraryDetailsField>("key", "\"label\"", None),
    example::<models::operations::GetLibraryDetailsField>("title", "\"Label\"", None),
    example::<models::operations::GetLibraryDetailsField>("type", "\"tag\"", None),
    example::<
        models::operations::GetLibraryDetailsField,
    >("subType", "\"bitrate\"", None),
    example::<
        models::operations::GetLibraryDetailsFieldType,
    >("type", "\"resolution\"", None),
    example::<models::operations::GetLibraryDetailsFilter>("filter", "\"label\"", None),
    example::<
        models::operations::GetLibraryDetailsFilter,
    >("filterType", "\"string\"", None),
    example::<
        models::operations::GetLibraryDetailsFilter,
    >("key", "\"/library/sections/1/label\"", None),
    example::<models::operations::GetLibraryDetailsFilter>("title", "\"Labels\"", None),
    example::<models::operations::GetLibraryDetailsFilter>("type", "\"filter\"", None),
    example::<models::operations::GetLibraryDetailsMediaContainer>("size", "29", None),
    example::<
        models::operations::GetLibraryDetailsMediaContainer,
    >("allowSync", "false", None),
    example::<
        models::operations::GetLibraryDetailsMediaContainer,
    >("art", "\"/:/resources/movie-fanart.jpg\"", None),
    example::<
        models::operations::GetLibraryDetailsMediaContainer,
    >("content", "\"secondary\"", None),
    example::<
        models::operations::GetLibraryDetailsMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<
        models::operations::GetLibraryDetailsMediaContainer,
    >("librarySectionID", "1", None),
    example::<
        models::operations::GetLibraryDetailsMediaContainer,
    >("mediaTagPrefix", "\"/system/bundle/media/flags/\"", None),
    example::<
        models::operations::GetLibraryDetailsMediaContainer,
    >("mediaTagVersion", "1701731894", None),
    example::<
        models::operations::GetLibraryDetailsMediaContainer,
    >("thumb", "\"/:/resources/movie.png\"", None),
    example::<
        models::operations::GetLibraryDetailsMediaContainer,
    >("title1", "\"Movies\"", None),
    example::<
        models::operations::GetLibraryDetailsMediaContainer,
    >("viewGroup", "\"secondary\"", None),
    example::<
        models::operations::GetLibraryDetailsMediaContainer,
    >("viewMode", "65592", None),
    example::<models::operations::GetLibraryDetailsOperator>("key", "\"=\"", None),
    example::<models::operations::GetLibraryDetailsOperator>("title", "\"is\"", None),
    example::<models::operations::GetLibraryDetailsRequest>("sectionKey", "9518", None),
    example::<models::operations::GetLibraryDetailsSort>("default", "\"asc\"", None),
    example::<
        models::operations::GetLibraryDetailsSort,
    >("defaultDirection", "\"desc\"", None),
    example::<
        models::operations::GetLibraryDetailsSort,
    >("descKey", "\"random:desc\"", None),
    example::<
        models::operations::GetLibraryDetailsSort,
    >("firstCharacterKey", "\"/library/sections/1/firstCharacter\"", None),
    example::<models::operations::GetLibraryDetailsSort>("key", "\"random\"", None),
    example::<models::operations::GetLibraryDetailsSort>("title", "\"Randomly\"", None),
    example::<
        models::operations::GetLibraryDetailsType,
    >("key", "\"/library/sections/1/all?type=1\"", None),
    example::<models::operations::GetLibraryDetailsType>("type", "\"movie\"", None),
    example::<models::operations::GetLibraryDetailsType>("title", "\"Movies\"", None),
    example::<models::operations::GetLibraryDetailsType>("active", "false", None),
    example::<
        models::operations::GetLibraryHubsCountry,
    >("tag", "\"United States of America\"", None),
    example::<
        models::operations::GetLibraryHubsDirector,
    >("tag", "\"Nathan Greno\"", None),
    example::<models::operations::GetLibraryHubsGenre>("tag", "\"Animation\"", None),
    example::<
        models::operations::GetLibraryHubsHub,
    >(
        "key",
        "\"/library/sections/1/all?sort=lastViewedAt:desc&unwatched=0&viewOffset=0\"",
        None,
    ),
    example::<
        models::operations::GetLibraryHubsHub,
    >("title", "\"Recently Played Movies\"", None),
    example::<models::operations::GetLibraryHubsHub>("type", "\"movie\"", None),
    example::<
        models::operations::GetLibraryHubsHub,
    >("hubIdentifier", "\"movie.recentlyviewed.1\"", None),
    example::<
        models::operations::GetLibraryHubsHub,
    >("context", "\"hub.movie.recentlyviewed\"", None),
    example::<models::operations::GetLibraryHubsHub>("size", "6", None),
    example::<models::operations::GetLibraryHubsHub>("more", "true", None),
    example::<models::operations::GetLibraryHubsHub>("style", "\"shelf\"", None),
    example::<
        models::operations::GetLibraryHubsHub,
    >("hubKey", "\"/library/metadata/66485,66098,57249,11449,5858,14944\"", None),
    example::<models::operations::GetLibraryHubsHub>("promoted", "true", None),
    example::<models::operations::GetLibraryHubsHub>("random", "true", None),
    example::<models::operations::GetLibraryHubsMedia>("id", "38247", None),
    example::<models::operations::GetLibraryHubsMedia>("duration", "6017237", None),
    example::<models::operations::GetLibraryHubsMedia>("bitrate", "2051", None),
    example::<models::operations::GetLibraryHubsMedia>("width", "1920", None),
    example::<models::operations::GetLibraryHubsMedia>("height", "1080", None),
    example::<models::operations::GetLibraryHubsMedia>("aspectRatio", "1.78", None),
    example::<models::operations::GetLibraryHubsMedia>("audioChannels", "2", None),
    example::<models::operations::GetLibraryHubsMedia>("audioCodec", "\"aac\"", None),
    example::<models::operations::GetLibraryHubsMedia>("videoCodec", "\"h264\"", None),
    example::<
        models::operations::GetLibraryHubsMedia,
    >("videoResolution", "\"1080\"", None),
    example::<models::operations::GetLibraryHubsMedia>("container", "\"mp4\"", None),
    example::<
        models::operations::GetLibraryHubsMedia,
    >("videoFrameRate", "\"24p\"", None),
    example::<
        models::operations::GetLibraryHubsMedia,
    >("optimizedForStreaming", "1", None),
    example::<models::operations::GetLibraryHubsMedia>("audioProfile", "\"lc\"", None),
    example::<models::operations::GetLibraryHubsMedia>("has64bitOffsets", "false", None),
    example::<models::operations::GetLibraryHubsMedia>("videoProfile", "\"high\"", None),
    example::<models::operations::GetLibraryHubsMediaContainer>("size", "7", None),
    example::<
        models::operations::GetLibraryHubsMediaContainer,
    >("allowSync", "true", None),
    example::<
        models::operations::GetLibraryHubsMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<
        models::operations::GetLibraryHubsMediaContainer,
    >("librarySectionID", "1", None),
    example::<
        models::operations::GetLibraryHubsMediaContainer,
    >("librarySectionTitle", "\"Movies\"", None),
    example::<
        models::operations::GetLibraryHubsMediaContainer,
    >("librarySectionUUID", "\"322a231a-b7f7-49f5-920f-14c61199cd30\"", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >("ratingKey", "\"14944\"", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >("key", "\"/library/metadata/14944\"", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >("guid", "\"plex://movie/5d77686eeb5d26001f1eb339\"", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >("studio", "\"Walt Disney Animation Studios\"", None),
    example::<models::operations::GetLibraryHubsMetadata>("type", "\"movie\"", None),
    example::<models::operations::GetLibraryHubsMetadata>("title", "\"Tangled\"", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >("librarySectionTitle", "\"Movies\"", None),
    example::<models::operations::GetLibraryHubsMetadata>("librarySectionID", "1", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >("librarySectionKey", "\"/library/sections/1\"", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >("contentRating", "\"PG\"", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >(
        "summary",
        "\"A girl with very long hair leaves her tower for the first time, with a thief as her guide.\"",
        None,
    ),
    example::<models::operations::GetLibraryHubsMetadata>("rating", "8.9", None),
    example::<models::operations::GetLibraryHubsMetadata>("audienceRating", "8.7", None),
    example::<models::operations::GetLibraryHubsMetadata>("viewCount", "1", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >("lastViewedAt", "1704936047", None),
    example::<models::operations::GetLibraryHubsMetadata>("year", "2010", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >("tagline", "\"Down from the tower.\"", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >("thumb", "\"/library/metadata/14944/thumb/1705739847\"", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >("art", "\"/library/metadata/14944/art/1705739847\"", None),
    example::<models::operations::GetLibraryHubsMetadata>("duration", "6017237", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >("originallyAvailableAt", "\"2010-11-24 00:00:00 +0000 UTC\"", None),
    example::<models::operations::GetLibraryHubsMetadata>("addedAt", "1589412494", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >("updatedAt", "1705739847", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >("audienceRatingImage", "\"rottentomatoes://image.rating.upright\"", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >("primaryExtraKey", "\"/library/metadata/14952\"", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >("ratingImage", "\"rottentomatoes://image.rating.ripe\"", None),
    example::<models::operations::GetLibraryHubsMetadata>("skipCount", "1", None),
    example::<
        models::operations::GetLibraryHubsMetadata,
    >("chapterSource", "\"media\"", None),
    example::<models::operations::GetLibraryHubsPart>("id", "38247", None),
    example::<
        models::operations::GetLibraryHubsPart,
    >("key", "\"/library/parts/38247/1589412494/file.mp4\"", None),
    example::<models::operations::GetLibraryHubsPart>("duration", "6017237", None),
    example::<
        models::operations::GetLibraryHubsPart,
    >("file", "\"/movies/Tangled (2010)/Tangled (2010) Bluray-1080p.mp4\"", None),
    example::<models::operations::GetLibraryHubsPart>("size", "1545647447", None),
    example::<models::operations::GetLibraryHubsPart>("audioProfile", "\"lc\"", None),
    example::<models::operations::GetLibraryHubsPart>("container", "\"mp4\"", None),
    example::<models::operations::GetLibraryHubsPart>("has64bitOffsets", "false", None),
    example::<
        models::operations::GetLibraryHubsPart,
    >("optimizedForStreaming", "true", None),
    example::<models::operations::GetLibraryHubsPart>("videoProfile", "\"high\"", None),
    example::<models::operations::GetLibraryHubsRole>("tag", "\"Donna Murphy\"", None),
    example::<
        models::operations::GetLibraryHubsWriter,
    >("tag", "\"Wilhelm Grimm\"", None),
    example::<
        models::operations::GetLibraryItemsCollection,
    >("tag", "\"My Awesome Collection\"", None),
    example::<models::operations::GetLibraryItemsCountry>("id", "259", None),
    example::<
        models::operations::GetLibraryItemsCountry,
    >("tag", "\"United States of America\"", None),
    example::<models::operations::GetLibraryItemsDirector>("id", "126522", None),
    example::<
        models::operations::GetLibraryItemsDirector,
    >("tag", "\"Danny Boyle\"", None),
    example::<
        models::operations::GetLibraryItemsDirector,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/8/people/8d65fa96804802e08f2de09fe014408e.jpg\"",
        None,
    ),
    example::<models::operations::GetLibraryItemsField>("key", "\"show.title\"", None),
    example::<models::operations::GetLibraryItemsField>("title", "\"Show Title\"", None),
    example::<models::operations::GetLibraryItemsField>("type", "\"string\"", None),
    example::<models::operations::GetLibraryItemsField>("subType", "\"rating\"", None),
    example::<models::operations::GetLibraryItemsFieldType>("type", "\"tag\"", None),
    example::<models::operations::GetLibraryItemsFilter>("filter", "\"genre\"", None),
    example::<
        models::operations::GetLibraryItemsFilter,
    >("filterType", "\"string\"", None),
    example::<
        models::operations::GetLibraryItemsFilter,
    >("key", "\"/library/sections/2/genre?type=2\"", None),
    example::<models::operations::GetLibraryItemsFilter>("title", "\"Genre\"", None),
    example::<models::operations::GetLibraryItemsFilter>("type", "\"filter\"", None),
    example::<models::operations::GetLibraryItemsGenre>("id", "259", None),
    example::<models::operations::GetLibraryItemsGenre>("tag", "\"Crime\"", None),
    example::<
        models::operations::GetLibraryItemsGuids,
    >(
        "id",
        "\"{\\n\\\"imdbExample\\\": {\\n\\\"summary\\\": \\\"IMDB example\\\",\\n\\\"value\\\": \\\"imdb://tt13015952\\\"\\n},\\n\\\"tmdbExample\\\": {\\n\\\"summary\\\": \\\"TMDB example\\\",\\n\\\"value\\\": \\\"tmdb://2434012\\\"\\n},\\n\\\"tvdbExample\\\": {\\n\\\"summary\\\": \\\"TVDB example\\\",\\n\\\"value\\\": \\\"tvdb://7945991\\\"\\n}\\n}\"",
        None,
    ),
    example::<models::operations::GetLibraryItemsImage>("alt", "\"Episode 1\"", None),
    example::<models::operations::GetLibraryItemsImage>("type", "\"background\"", None),
    example::<
        models::operations::GetLibraryItemsImage,
    >("url", "\"/library/metadata/45521/thumb/1644710589\"", None),
    example::<
        models::operations::GetLibraryItemsLibraryType,
    >("key", "\"/library/sections/2/all?type=2\"", None),
    example::<models::operations::GetLibraryItemsLibraryType>("type", "\"show\"", None),
    example::<
        models::operations::GetLibraryItemsLibraryType,
    >("title", "\"TV Shows\"", None),
    example::<models::operations::GetLibraryItemsLibraryType>("active", "false", None),
    example::<
        models::operations::GetLibraryItemsLocation,
    >("path", "\"/TV Shows/Clarkson's Farm\"", None),
    example::<models::operations::GetLibraryItemsMedia>("id", "387322", None),
    example::<models::operations::GetLibraryItemsMedia>("duration", "9610350", None),
    example::<models::operations::GetLibraryItemsMedia>("bitrate", "25512", None),
    example::<models::operations::GetLibraryItemsMedia>("width", "3840", None),
    example::<models::operations::GetLibraryItemsMedia>("height", "1602", None),
    example::<models::operations::GetLibraryItemsMedia>("aspectRatio", "2.35", None),
    example::<models::operations::GetLibraryItemsMedia>("audioChannels", "6", None),
    example::<models::operations::GetLibraryItemsMedia>("displayOffset", "50", None),
    example::<models::operations::GetLibraryItemsMedia>("audioCodec", "\"aac\"", None),
    example::<models::operations::GetLibraryItemsMedia>("videoCodec", "\"hevc\"", None),
    example::<
        models::operations::GetLibraryItemsMedia,
    >("videoResolution", "\"4k\"", None),
    example::<models::operations::GetLibraryItemsMedia>("container", "\"mp4\"", None),
    example::<
        models::operations::GetLibraryItemsMedia,
    >("videoFrameRate", "\"24p\"", None),
    example::<
        models::operations::GetLibraryItemsMedia,
    >("videoProfile", "\"main 10\"", None),
    example::<
        models::operations::GetLibraryItemsMedia,
    >("hasVoiceActivity", "false", None),
    example::<models::operations::GetLibraryItemsMedia>("audioProfile", "\"dts\"", None),
    example::<
        models::operations::GetLibraryItemsMedia,
    >("has64bitOffsets", "false", None),
    example::<models::operations::GetLibraryItemsMediaContainer>("size", "50", None),
    example::<
        models::operations::GetLibraryItemsMediaContainer,
    >("totalSize", "50", None),
    example::<models::operations::GetLibraryItemsMediaContainer>("offset", "0", None),
    example::<
        models::operations::GetLibraryItemsMediaContainer,
    >("content", "\"secondary\"", None),
    example::<
        models::operations::GetLibraryItemsMediaContainer,
    >("allowSync", "false", None),
    example::<
        models::operations::GetLibraryItemsMediaContainer,
    >("nocache", "true", None),
    example::<
        models::operations::GetLibraryItemsMediaContainer,
    >("art", "\"/:/resources/show-fanart.jpg\"", None),
    example::<
        models::operations::GetLibraryItemsMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<
        models::operations::GetLibraryItemsMediaContainer,
    >("librarySectionID", "2", None),
    example::<
        models::operations::GetLibraryItemsMediaContainer,
    >("librarySectionTitle", "\"TV Series\"", None),
    example::<
        models::operations::GetLibraryItemsMediaContainer,
    >("librarySectionUUID", "\"e69655a2-ef48-4aba-bb19-0cc34d1e7d36\"", None),
    example::<
        models::operations::GetLibraryItemsMediaContainer,
    >("mediaTagPrefix", "\"/system/bundle/media/flags/\"", None),
    example::<
        models::operations::GetLibraryItemsMediaContainer,
    >("mediaTagVersion", "1734362201", None),
    example::<
        models::operations::GetLibraryItemsMediaContainer,
    >("thumb", "\"/:/resources/show.png\"", None),
    example::<
        models::operations::GetLibraryItemsMediaContainer,
    >("title1", "\"TV Series\"", None),
    example::<
        models::operations::GetLibraryItemsMediaContainer,
    >("title2", "\"By Starring Actor\"", None),
    example::<
        models::operations::GetLibraryItemsMediaContainer,
    >("viewGroup", "\"secondary\"", None),
    example::<
        models::operations::GetLibraryItemsMediaContainer,
    >("viewMode", "\"131131\"", None),
    example::<
        models::operations::GetLibraryItemsMediaContainer,
    >("mixedParents", "true", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("ratingKey", "\"58683\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("key", "\"/library/metadata/58683\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("guid", "\"plex://movie/5d7768ba96b655001fdc0408\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("slug", "\"4-for-texas\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("studio", "\"20th Century Studios\"", None),
    example::<models::operations::GetLibraryItemsMetadata>("type", "\"movie\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("title", "\"Avatar: The Way of Water\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("banner", "\"/library/metadata/58683/banner/1703239236\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("titleSort", "\"Whale\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("contentRating", "\"PG-13\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >(
        "summary",
        "\"A family of the moon's own people is driven from its home\\nby an enemy thought gone, and finds shelter by the sea.\"",
        None,
    ),
    example::<models::operations::GetLibraryItemsMetadata>("rating", "7.6", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("audienceRating", "9.2", None),
    example::<models::operations::GetLibraryItemsMetadata>("year", "2022", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("tagline", "\"Return to Pandora.\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("thumb", "\"/library/metadata/58683/thumb/1703239236\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("art", "\"/library/metadata/58683/art/1703239236\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("theme", "\"/library/metadata/1/theme/1705636920\"", None),
    example::<models::operations::GetLibraryItemsMetadata>("index", "1", None),
    example::<models::operations::GetLibraryItemsMetadata>("leafCount", "14", None),
    example::<models::operations::GetLibraryItemsMetadata>("viewedLeafCount", "0", None),
    example::<models::operations::GetLibraryItemsMetadata>("childCount", "1", None),
    example::<models::operations::GetLibraryItemsMetadata>("seasonCount", "2022", None),
    example::<models::operations::GetLibraryItemsMetadata>("duration", "11558112", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("originallyAvailableAt", "\"2022-12-14\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("addedAt", "1556281940", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("updatedAt", "1556281940", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("audienceRatingImage", "\"rottentomatoes://image.rating.upright\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("chapterSource", "\"media\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("primaryExtraKey", "\"/library/metadata/58684\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("originalTitle", "\"映画 ブラッククローバー 魔法帝の剣\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("parentRatingKey", "\"66\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("grandparentRatingKey", "\"66\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("parentGuid", "\"plex://show/5d9c081b170e24001f2a7be4\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("grandparentGuid", "\"plex://show/5d9c081b170e24001f2a7be4\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("grandparentSlug", "\"alice-in-borderland-2020\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("grandparentKey", "\"/library/metadata/66\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("parentKey", "\"/library/metadata/66\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("grandparentTitle", "\"Caprica\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("grandparentThumb", "\"/library/metadata/66/thumb/1705716261\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("grandparentTheme", "\"/library/metadata/66/theme/1705716261\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("grandparentArt", "\"/library/metadata/66/art/1705716261\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("parentTitle", "\"Caprica\"", None),
    example::<models::operations::GetLibraryItemsMetadata>("parentIndex", "1", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("parentThumb", "\"/library/metadata/66/thumb/1705716261\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("ratingImage", "\"rottentomatoes://image.rating.ripe\"", None),
    example::<models::operations::GetLibraryItemsMetadata>("viewCount", "1", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("viewOffset", "5222500", None),
    example::<models::operations::GetLibraryItemsMetadata>("skipCount", "1", None),
    example::<models::operations::GetLibraryItemsMetadata>("subtype", "\"clip\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("lastRatedAt", "1721813113", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("createdAtAccuracy", "\"epoch,local\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("createdAtTZOffset", "\"0\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("lastViewedAt", "1682752242", None),
    example::<models::operations::GetLibraryItemsMetadata>("userRating", "10", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("librarySectionID", "1", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("librarySectionTitle", "\"Movies\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("librarySectionKey", "\"/library/sections/1\"", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("showOrdering", "\"absolute\"", None),
    example::<models::operations::GetLibraryItemsMetadata>("flattenSeasons", "1", None),
    example::<
        models::operations::GetLibraryItemsMetadata,
    >("skipChildren", "false", None),
    example::<models::operations::GetLibraryItemsOperator>("key", "\"=\"", None),
    example::<models::operations::GetLibraryItemsOperator>("title", "\"is\"", None),
    example::<models::operations::GetLibraryItemsPart>("accessible", "true", None),
    example::<models::operations::GetLibraryItemsPart>("exists", "true", None),
    example::<models::operations::GetLibraryItemsPart>("id", "418385", None),
    example::<
        models::operations::GetLibraryItemsPart,
    >("key", "\"/library/parts/418385/1735864239/file.mkv\"", None),
    example::<models::operations::GetLibraryItemsPart>("indexes", "\"sd\"", None),
    example::<models::operations::GetLibraryItemsPart>("duration", "9610350", None),
    example::<
        models::operations::GetLibraryItemsPart,
    >("file", "\"/mnt/Movies_1/W/Wicked (2024).mkv\"", None),
    example::<models::operations::GetLibraryItemsPart>("size", "30649952104", None),
    example::<models::operations::GetLibraryItemsPart>("packetLength", "188", None),
    example::<models::operations::GetLibraryItemsPart>("container", "\"mkv\"", None),
    example::<
        models::operations::GetLibraryItemsPart,
    >("videoProfile", "\"main 10\"", None),
    example::<models::operations::GetLibraryItemsPart>("audioProfile", "\"dts\"", None),
    example::<models::operations::GetLibraryItemsPart>("has64bitOffsets", "false", None),
    example::<models::operations::GetLibraryItemsPart>("hasThumbnail", "1", None),
    example::<models::operations::GetLibraryItemsProducer>("id", "109501", None),
    example::<
        models::operations::GetLibraryItemsProducer,
    >("filter", "\"actor=109501\"", None),
    example::<
        models::operations::GetLibraryItemsProducer,
    >("tag", "\"Bob Odenkirk\"", None),
    example::<
        models::operations::GetLibraryItemsProducer,
    >("tagKey", "\"5d77683254f42c001f8c3f69\"", None),
    example::<
        models::operations::GetLibraryItemsProducer,
    >("role", "\"Jimmy McGill\"", None),
    example::<
        models::operations::GetLibraryItemsProducer,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/f/people/f2ca7b474cc984efbdd5c503a096285a.jpg\"",
        None,
    ),
    example::<models::operations::GetLibraryItemsRequest>("includeGuids", "1", None),
    example::<models::operations::GetLibraryItemsRequest>("type", "2", None),
    example::<models::operations::GetLibraryItemsRequest>("sectionKey", "9518", None),
    example::<models::operations::GetLibraryItemsRequest>("includeMeta", "1", None),
    example::<
        models::operations::GetLibraryItemsRequest,
    >("xPlexContainerStart", "0", None),
    example::<
        models::operations::GetLibraryItemsRequest,
    >("xPlexContainerSize", "50", None),
    example::<models::operations::GetLibraryItemsRole>("id", "126522", None),
    example::<models::operations::GetLibraryItemsRole>("tag", "\"Teller\"", None),
    example::<models::operations::GetLibraryItemsRole>("role", "\"Self - Judge\"", None),
    example::<
        models::operations::GetLibraryItemsRole,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/7/people/708568fd018d7aa8b1032dcf867747e8.jpg\"",
        None,
    ),
    example::<models::operations::GetLibraryItemsSimilar>("id", "26", None),
    example::<
        models::operations::GetLibraryItemsSimilar,
    >("filter", "\"similar=26\"", None),
    example::<
        models::operations::GetLibraryItemsSimilar,
    >("tag", "\"Breaking Bad\"", None),
    example::<models::operations::GetLibraryItemsSort>("default", "\"asc\"", None),
    example::<models::operations::GetLibraryItemsSort>("active", "false", None),
    example::<
        models::operations::GetLibraryItemsSort,
    >("activeDirection", "\"asc\"", None),
    example::<
        models::operations::GetLibraryItemsSort,
    >("defaultDirection", "\"asc\"", None),
    example::<
        models::operations::GetLibraryItemsSort,
    >("descKey", "\"titleSort:desc\"", None),
    example::<
        models::operations::GetLibraryItemsSort,
    >("firstCharacterKey", "\"/library/sections/2/firstCharacter\"", None),
    example::<models::operations::GetLibraryItemsSort>("key", "\"titleSort\"", None),
    example::<models::operations::GetLibraryItemsSort>("title", "\"Title\"", None),
    example::<
        models::operations::GetLibraryItemsUltraBlurColors,
    >("topLeft", "\"11333b\"", None),
    example::<
        models::operations::GetLibraryItemsUltraBlurColors,
    >("topRight", "\"0a232d\"", None),
    example::<
        models::operations::GetLibraryItemsUltraBlurColors,
    >("bottomRight", "\"73958\"", None),
    example::<
        models::operations::GetLibraryItemsUltraBlurColors,
    >("bottomLeft", "\"1f5066\"", None),
    example::<models::operations::GetLibraryItemsWriter>("id", "126522", None),
    example::<
        models::operations::GetLibraryItemsWriter,
    >("tag", "\"Jamie P. Hanson\"", None),
    example::<
        models::operations::GetLibraryItemsWriter,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/8/people/8d65fa96804802e08f2de09fe014408e.jpg\"",
        None,
    ),
    example::<
        models::operations::GetLibrarySectionsAllCollection,
    >("tag", "\"My Awesome Collection\"", None),
    example::<
        models::operations::GetLibrarySectionsAllCountry,
    >("tag", "\"United States of America\"", None),
    example::<
        models::operations::GetLibrarySectionsAllDirector,
    >("tag", "\"Danny Boyle\"", None),
    example::<
        models::operations::GetLibrarySectionsAllField,
    >("key", "\"show.title\"", None),
    example::<
        models::operations::GetLibrarySectionsAllField,
    >("title", "\"Show Title\"", None),
    example::<
        models::operations::GetLibrarySectionsAllField,
    >("type", "\"string\"", None),
    example::<
        models::operations::GetLibrarySectionsAllField,
    >("subType", "\"rating\"", None),
    example::<
        models::operations::GetLibrarySectionsAllFieldType,
    >("type", "\"tag\"", None),
    example::<
        models::operations::GetLibrarySectionsAllFilter,
    >("filter", "\"genre\"", None),
    example::<
        models::operations::GetLibrarySectionsAllFilter,
    >("filterType", "\"string\"", None),
    example::<
        models::operations::GetLibrarySectionsAllFilter,
    >("key", "\"/library/sections/2/genre?type=2\"", None),
    example::<
        models::operations::GetLibrarySectionsAllFilter,
    >("title", "\"Genre\"", None),
    example::<
        models::operations::GetLibrarySectionsAllFilter,
    >("type", "\"filter\"", None),
    example::<models::operations::GetLibrarySectionsAllFilter>("advanced", "true", None),
    example::<models::operations::GetLibrarySectionsAllGenre>("tag", "\"Crime\"", None),
    example::<
        models::operations::GetLibrarySectionsAllGuids,
    >(
        "id",
        "\"{\\n\\\"imdbExample\\\": {\\n\\\"summary\\\": \\\"IMDB example\\\",\\n\\\"value\\\": \\\"imdb://tt13015952\\\"\\n},\\n\\\"tmdbExample\\\": {\\n\\\"summary\\\": \\\"TMDB example\\\",\\n\\\"value\\\": \\\"tmdb://2434012\\\"\\n},\\n\\\"tvdbExample\\\": {\\n\\\"summary\\\": \\\"TVDB example\\\",\\n\\\"value\\\": \\\"tvdb://7945991\\\"\\n}\\n}\"",
        None,
    ),
    example::<
        models::operations::GetLibrarySectionsAllImage,
    >("alt", "\"Episode 1\"", None),
    example::<
        models::operations::GetLibrarySectionsAllImage,
    >("type", "\"background\"", None),
    example::<
        models::operations::GetLibrarySectionsAllImage,
    >("url", "\"/library/metadata/45521/thumb/1644710589\"", None),
    example::<models::operations::GetLibrarySectionsAllMedia>("id", "387322", None),
    example::<
        models::operations::GetLibrarySectionsAllMedia,
    >("duration", "9610350", None),
    example::<models::operations::GetLibrarySectionsAllMedia>("bitrate", "25512", None),
    example::<models::operations::GetLibrarySectionsAllMedia>("width", "3840", None),
    example::<models::operations::GetLibrarySectionsAllMedia>("height", "1602", None),
    example::<
        models::operations::GetLibrarySectionsAllMedia,
    >("aspectRatio", "2.35", None),
    example::<
        models::operations::GetLibrarySectionsAllMedia,
    >("audioChannels", "6", None),
    example::<
        models::operations::GetLibrarySectionsAllMedia,
    >("displayOffset", "50", None),
    example::<
        models::operations::GetLibrarySectionsAllMedia,
    >("audioCodec", "\"eac3\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMedia,
    >("videoCodec", "\"hevc\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMedia,
    >("videoResolution", "\"4k\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMedia,
    >("container", "\"mkv\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMedia,
    >("videoFrameRate", "\"24p\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMedia,
    >("videoProfile", "\"main 10\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMedia,
    >("hasVoiceActivity", "false", None),
    example::<
        models::operations::GetLibrarySectionsAllMedia,
    >("audioProfile", "\"dts\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMedia,
    >("has64bitOffsets", "false", None),
    example::<
        models::operations::GetLibrarySectionsAllMediaContainer,
    >("size", "50", None),
    example::<
        models::operations::GetLibrarySectionsAllMediaContainer,
    >("totalSize", "50", None),
    example::<
        models::operations::GetLibrarySectionsAllMediaContainer,
    >("offset", "0", None),
    example::<
        models::operations::GetLibrarySectionsAllMediaContainer,
    >("allowSync", "false", None),
    example::<
        models::operations::GetLibrarySectionsAllMediaContainer,
    >("art", "\"/:/resources/show-fanart.jpg\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMediaContainer,
    >("content", "\"secondary\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMediaContainer,
    >("librarySectionID", "2", None),
    example::<
        models::operations::GetLibrarySectionsAllMediaContainer,
    >("librarySectionTitle", "\"TV Series\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMediaContainer,
    >("librarySectionUUID", "\"e69655a2-ef48-4aba-bb19-0cc34d1e7d36\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMediaContainer,
    >("mediaTagPrefix", "\"/system/bundle/media/flags/\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMediaContainer,
    >("mediaTagVersion", "1734362201", None),
    example::<
        models::operations::GetLibrarySectionsAllMediaContainer,
    >("thumb", "\"/:/resources/show.png\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMediaContainer,
    >("nocache", "true", None),
    example::<
        models::operations::GetLibrarySectionsAllMediaContainer,
    >("title1", "\"TV Series\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMediaContainer,
    >("title2", "\"By Starring Actor\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMediaContainer,
    >("viewGroup", "\"secondary\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("ratingKey", "\"58683\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("key", "\"/library/metadata/58683\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("guid", "\"plex://movie/5d7768ba96b655001fdc0408\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("slug", "\"4-for-texas\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("studio", "\"20th Century Studios\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("type", "\"movie\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("title", "\"Avatar: The Way of Water\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("titleSort", "\"Whale\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("contentRating", "\"PG-13\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >(
        "summary",
        "\"A family of the moon's own people is driven from its home\\nby an enemy thought gone, and finds shelter by the sea.\"",
        None,
    ),
    example::<models::operations::GetLibrarySectionsAllMetadata>("rating", "7.6", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("audienceRating", "9.2", None),
    example::<models::operations::GetLibrarySectionsAllMetadata>("year", "2022", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("tagline", "\"Return to Pandora.\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("thumb", "\"/library/metadata/58683/thumb/1703239236\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("art", "\"/library/metadata/58683/art/1703239236\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("theme", "\"/library/metadata/1/theme/1705636920\"", None),
    example::<models::operations::GetLibrarySectionsAllMetadata>("index", "1", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("leafCount", "14", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("viewedLeafCount", "0", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("childCount", "1", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("seasonCount", "2022", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("duration", "11558112", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("originallyAvailableAt", "\"2022-12-14\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("addedAt", "1556281940", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("updatedAt", "1556281940", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("audienceRatingImage", "\"rottentomatoes://image.rating.upright\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("chapterSource", "\"media\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("primaryExtraKey", "\"/library/metadata/58684\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("originalTitle", "\"映画 ブラッククローバー 魔法帝の剣\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("parentRatingKey", "\"66\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("grandparentRatingKey", "\"66\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("parentGuid", "\"plex://show/5d9c081b170e24001f2a7be4\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("grandparentGuid", "\"plex://show/5d9c081b170e24001f2a7be4\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("grandparentSlug", "\"alice-in-borderland-2020\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("grandparentKey", "\"/library/metadata/66\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("parentKey", "\"/library/metadata/66\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("grandparentTitle", "\"Caprica\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("grandparentThumb", "\"/library/metadata/66/thumb/1705716261\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("grandparentTheme", "\"/library/metadata/66/theme/1705716261\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("grandparentArt", "\"/library/metadata/66/art/1705716261\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("parentTitle", "\"Caprica\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("parentIndex", "1", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("parentThumb", "\"/library/metadata/66/thumb/1705716261\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("ratingImage", "\"rottentomatoes://image.rating.ripe\"", None),
    example::<models::operations::GetLibrarySectionsAllMetadata>("viewCount", "1", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("viewOffset", "5222500", None),
    example::<models::operations::GetLibrarySectionsAllMetadata>("skipCount", "1", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("subtype", "\"clip\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("lastRatedAt", "1721813113", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("createdAtAccuracy", "\"epoch,local\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("createdAtTZOffset", "\"0\"", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("lastViewedAt", "1682752242", None),
    example::<
        models::operations::GetLibrarySectionsAllMetadata,
    >("userRating", "10", None),
    example::<models::operations::GetLibrarySectionsAllOperator>("key", "\"=\"", None),
    example::<
        models::operations::GetLibrarySectionsAllOperator,
    >("title", "\"is\"", None),
    example::<models::operations::GetLibrarySectionsAllPart>("accessible", "true", None),
    example::<models::operations::GetLibrarySectionsAllPart>("exists", "true", None),
    example::<models::operations::GetLibrarySectionsAllPart>("id", "418385", None),
    example::<
        models::operations::GetLibrarySectionsAllPart,
    >("key", "\"/library/parts/418385/1735864239/file.mkv\"", None),
    example::<models::operations::GetLibrarySectionsAllPart>("indexes", "\"sd\"", None),
    example::<
        models::operations::GetLibrarySectionsAllPart,
    >("duration", "9610350", None),
    example::<
        models::operations::GetLibrarySectionsAllPart,
    >("file", "\"/mnt/Movies_1/W/Wicked (2024).mkv\"", None),
    example::<
        models::operations::GetLibrarySectionsAllPart,
    >("size", "30649952104", None),
    example::<
        models::operations::GetLibrarySectionsAllPart,
    >("packetLength", "188", None),
    example::<
        models::operations::GetLibrarySectionsAllPart,
    >("container", "\"mkv\"", None),
    example::<
        models::operations::GetLibrarySectionsAllPart,
    >("videoProfile", "\"main 10\"", None),
    example::<
        models::operations::GetLibrarySectionsAllPart,
    >("audioProfile", "\"dts\"", None),
    example::<
        models::operations::GetLibrarySectionsAllPart,
    >("has64bitOffsets", "false", None),
    example::<models::operations::GetLibrarySectionsAllPart>("hasThumbnail", "1", None),
    example::<
        models::operations::GetLibrarySectionsAllRequest,
    >("sectionKey", "9518", None),
    example::<models::operations::GetLibrarySectionsAllRequest>("type", "2", None),
    example::<
        models::operations::GetLibrarySectionsAllRequest,
    >("includeMeta", "1", None),
    example::<
        models::operations::GetLibrarySectionsAllRequest,
    >("includeGuids", "1", None),
    example::<
        models::operations::GetLibrarySectionsAllRequest,
    >("includeAdvanced", "1", None),
    example::<
        models::operations::GetLibrarySectionsAllRequest,
    >("includeCollections", "1", None),
    example::<
        models::operations::GetLibrarySectionsAllRequest,
    >("includeExternalMedia", "1", None),
    example::<
        models::operations::GetLibrarySectionsAllRequest,
    >("xPlexContainerStart", "0", None),
    example::<
        models::operations::GetLibrarySectionsAllRequest,
    >("xPlexContainerSize", "50", None),
    example::<models::operations::GetLibrarySectionsAllRole>("tag", "\"Teller\"", None),
    example::<models::operations::GetLibrarySectionsAllSort>("default", "\"asc\"", None),
    example::<models::operations::GetLibrarySectionsAllSort>("active", "false", None),
    example::<
        models::operations::GetLibrarySectionsAllSort,
    >("activeDirection", "\"asc\"", None),
    example::<
        models::operations::GetLibrarySectionsAllSort,
    >("defaultDirection", "\"asc\"", None),
    example::<
        models::operations::GetLibrarySectionsAllSort,
    >("descKey", "\"titleSort:desc\"", None),
    example::<
        models::operations::GetLibrarySectionsAllSort,
    >("firstCharacterKey", "\"/library/sections/2/firstCharacter\"", None),
    example::<
        models::operations::GetLibrarySectionsAllSort,
    >("key", "\"titleSort\"", None),
    example::<models::operations::GetLibrarySectionsAllSort>("title", "\"Title\"", None),
    example::<models::operations::GetLibrarySectionsAllStream>("id", "1002625", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("format", "\"srt\"", None),
    example::<models::operations::GetLibrarySectionsAllStream>("default", "true", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("codec", "\"hevc\"", None),
    example::<models::operations::GetLibrarySectionsAllStream>("index", "0", None),
    example::<models::operations::GetLibrarySectionsAllStream>("bitrate", "24743", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("language", "\"English\"", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("languageTag", "\"en\"", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("languageCode", "\"eng\"", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("headerCompression", "true", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("DOVIBLCompatID", "1", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("DOVIBLPresent", "true", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("DOVIELPresent", "false", None),
    example::<models::operations::GetLibrarySectionsAllStream>("DOVILevel", "6", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("DOVIPresent", "true", None),
    example::<models::operations::GetLibrarySectionsAllStream>("DOVIProfile", "8", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("DOVIRPUPresent", "true", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("DOVIVersion", "\"1.0\"", None),
    example::<models::operations::GetLibrarySectionsAllStream>("bitDepth", "10", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("chromaLocation", "\"topleft\"", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("chromaSubsampling", "\"4:2:0\"", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("codedHeight", "1608", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("codedWidth", "3840", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("closedCaptions", "true", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("colorPrimaries", "\"bt2020\"", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("colorRange", "\"tv\"", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("colorSpace", "\"bt2020nc\"", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("colorTrc", "\"smpte2084\"", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("frameRate", "23.976", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("key", "\"/library/streams/216389\"", None),
    example::<models::operations::GetLibrarySectionsAllStream>("height", "1602", None),
    example::<models::operations::GetLibrarySectionsAllStream>("level", "150", None),
    example::<models::operations::GetLibrarySectionsAllStream>("original", "true", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("hasScalingMatrix", "false", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("profile", "\"main 10\"", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("scanType", "\"progressive\"", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("embeddedInVideo", "\"progressive\"", None),
    example::<models::operations::GetLibrarySectionsAllStream>("refFrames", "1", None),
    example::<models::operations::GetLibrarySectionsAllStream>("width", "3840", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("displayTitle", "\"4K DoVi/HDR10 (HEVC Main 10)\"", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("extendedDisplayTitle", "\"4K DoVi/HDR10 (HEVC Main 10)\"", None),
    example::<models::operations::GetLibrarySectionsAllStream>("selected", "true", None),
    example::<models::operations::GetLibrarySectionsAllStream>("forced", "true", None),
    example::<models::operations::GetLibrarySectionsAllStream>("channels", "6", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("audioChannelLayout", "\"5.1(side)\"", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("samplingRate", "48000", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("canAutoSync", "false", None),
    example::<
        models::operations::GetLibrarySectionsAllStream,
    >("hearingImpaired", "true", None),
    example::<models::operations::GetLibrarySectionsAllStream>("dub", "true", None),
    example::<models::operations::GetLibrarySectionsAllStream>("title", "\"SDH\"", None),
    example::<
        models::operations::GetLibrarySectionsAllType,
    >("key", "\"/library/sections/2/all?type=2\"", None),
    example::<models::operations::GetLibrarySectionsAllType>("type", "\"filter\"", None),
    example::<
        models::operations::GetLibrarySectionsAllType,
    >("subtype", "\"clip\"", None),
    example::<
        models::operations::GetLibrarySectionsAllType,
    >("title", "\"TV Shows\"", None),
    example::<models::operations::GetLibrarySectionsAllType>("active", "false", None),
    example::<
        models::operations::GetLibrarySectionsAllUltraBlurColors,
    >("topLeft", "\"11333b\"", None),
    example::<
        models::operations::GetLibrarySectionsAllUltraBlurColors,
    >("topRight", "\"0a232d\"", None),
    example::<
        models::operations::GetLibrarySectionsAllUltraBlurColors,
    >("bottomRight", "\"73958\"", None),
    example::<
        models::operations::GetLibrarySectionsAllUltraBlurColors,
    >("bottomLeft", "\"1f5066\"", None),
    example::<
        models::operations::GetLibrarySectionsAllWriter,
    >("tag", "\"Jamie P. Hanson\"", None),
    example::<models::operations::GetMediaArtsMediaContainer>("size", "50", None),
    example::<
        models::operations::GetMediaArtsMediaContainer,
    >("mediaTagVersion", "1734362201", None),
    example::<
        models::operations::GetMediaArtsMediaContainer,
    >("mediaTagPrefix", "\"/system/bundle/media/flags/\"", None),
    example::<
        models::operations::GetMediaArtsMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<
        models::operations::GetMediaArtsMetadata,
    >(
        "key",
        "\"https://image.tmdb.org/t/p/original/ixgFmf1X59PUZam2qbAfskx2gQr.jpg\"",
        None,
    ),
    example::<models::operations::GetMediaArtsMetadata>("provider", "\"tmdb\"", None),
    example::<
        models::operations::GetMediaArtsMetadata,
    >(
        "ratingKey",
        "\"https://image.tmdb.org/t/p/original/ixgFmf1X59PUZam2qbAfskx2gQr.jpg\"",
        None,
    ),
    example::<models::operations::GetMediaArtsMetadata>("selected", "true", None),
    example::<
        models::operations::GetMediaArtsMetadata,
    >(
        "thumb",
        "\"https://images.plex.tv/photo?height=270&width=480&minSize=1&upscale=1&url=https%3A%2F%2Fimage%2Etmdb%2Eorg%2Ft%2Fp%2Foriginal%2FixgFmf1X59PUZam2qbAfskx2gQr%2Ejpg\"",
        None,
    ),
    example::<models::operations::GetMediaArtsRequest>("ratingKey", "16099", None),
    example::<models::operations::GetMediaMetaDataAttributes>("id", "306970", None),
    example::<models::operations::GetMediaMetaDataAttributes>("version", "4", None),
    example::<models::operations::GetMediaMetaDataChapter>("id", "4", None),
    example::<
        models::operations::GetMediaMetaDataChapter,
    >("filter", "\"thumb=4\"", None),
    example::<models::operations::GetMediaMetaDataChapter>("index", "1", None),
    example::<models::operations::GetMediaMetaDataChapter>("startTimeOffset", "0", None),
    example::<
        models::operations::GetMediaMetaDataChapter,
    >("endTimeOffset", "100100", None),
    example::<
        models::operations::GetMediaMetaDataChapter,
    >("thumb", "\"/library/media/46883/chapterImages/1\"", None),
    example::<models::operations::GetMediaMetaDataCountry>("id", "259", None),
    example::<
        models::operations::GetMediaMetaDataCountry,
    >("tag", "\"United States of America\"", None),
    example::<
        models::operations::GetMediaMetaDataCountry,
    >("filter", "\"country=19\"", None),
    example::<models::operations::GetMediaMetaDataDirector>("id", "126522", None),
    example::<
        models::operations::GetMediaMetaDataDirector,
    >("tag", "\"Danny Boyle\"", None),
    example::<
        models::operations::GetMediaMetaDataDirector,
    >("filter", "\"director=235876\"", None),
    example::<
        models::operations::GetMediaMetaDataDirector,
    >("tagKey", "\"5d776831151a60001f24d031\"", None),
    example::<
        models::operations::GetMediaMetaDataDirector,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/8/people/8d65fa96804802e08f2de09fe014408e.jpg\"",
        None,
    ),
    example::<models::operations::GetMediaMetaDataExtras>("size", "1", None),
    example::<models::operations::GetMediaMetaDataGenre>("id", "259", None),
    example::<models::operations::GetMediaMetaDataGenre>("tag", "\"Crime\"", None),
    example::<models::operations::GetMediaMetaDataGenre>("filter", "\"genre=19\"", None),
    example::<
        models::operations::GetMediaMetaDataGuids,
    >(
        "id",
        "\"{\\n\\\"imdbExample\\\": {\\n\\\"summary\\\": \\\"IMDB example\\\",\\n\\\"value\\\": \\\"imdb://tt13015952\\\"\\n},\\n\\\"tmdbExample\\\": {\\n\\\"summary\\\": \\\"TMDB example\\\",\\n\\\"value\\\": \\\"tmdb://2434012\\\"\\n},\\n\\\"tvdbExample\\\": {\\n\\\"summary\\\": \\\"TVDB example\\\",\\n\\\"value\\\": \\\"tvdb://7945991\\\"\\n}\\n}\"",
        None,
    ),
    example::<models::operations::GetMediaMetaDataImage>("alt", "\"Episode 1\"", None),
    example::<models::operations::GetMediaMetaDataImage>("type", "\"background\"", None),
    example::<
        models::operations::GetMediaMetaDataImage,
    >("url", "\"/library/metadata/45521/thumb/1644710589\"", None),
    example::<
        models::operations::GetMediaMetaDataLocation,
    >("path", "\"/TV Shows/Better Call Saul\"", None),
    example::<models::operations::GetMediaMetaDataMarker>("id", "306970", None),
    example::<models::operations::GetMediaMetaDataMarker>("type", "\"credits\"", None),
    example::<
        models::operations::GetMediaMetaDataMarker,
    >("startTimeOffset", "4176050", None),
    example::<
        models::operations::GetMediaMetaDataMarker,
    >("endTimeOffset", "4393389", None),
    example::<models::operations::GetMediaMetaDataMarker>("final", "true", None),
    example::<models::operations::GetMediaMetaDataMedia>("id", "387322", None),
    example::<models::operations::GetMediaMetaDataMedia>("duration", "9610350", None),
    example::<models::operations::GetMediaMetaDataMedia>("bitrate", "25512", None),
    example::<models::operations::GetMediaMetaDataMedia>("width", "3840", None),
    example::<models::operations::GetMediaMetaDataMedia>("height", "1602", None),
    example::<models::operations::GetMediaMetaDataMedia>("aspectRatio", "2.35", None),
    example::<models::operations::GetMediaMetaDataMedia>("audioChannels", "6", None),
    example::<models::operations::GetMediaMetaDataMedia>("displayOffset", "50", None),
    example::<models::operations::GetMediaMetaDataMedia>("audioCodec", "\"aac\"", None),
    example::<models::operations::GetMediaMetaDataMedia>("videoCodec", "\"hevc\"", None),
    example::<
        models::operations::GetMediaMetaDataMedia,
    >("videoResolution", "\"4k\"", None),
    example::<models::operations::GetMediaMetaDataMedia>("container", "\"mp4\"", None),
    example::<
        models::operations::GetMediaMetaDataMedia,
    >("videoFrameRate", "\"24p\"", None),
    example::<
        models::operations::GetMediaMetaDataMedia,
    >("videoProfile", "\"main 10\"", None),
    example::<
        models::operations::GetMediaMetaDataMedia,
    >("hasVoiceActivity", "false", None),
    example::<
        models::operations::GetMediaMetaDataMedia,
    >("audioProfile", "\"dts\"", None),
    example::<
        models::operations::GetMediaMetaDataMedia,
    >("has64bitOffsets", "false", None),
    example::<models::operations::GetMediaMetaDataMediaContainer>("size", "50", None),
    example::<
        models::operations::GetMediaMetaDataMediaContainer,
    >("allowSync", "false", None),
    example::<
        models::operations::GetMediaMetaDataMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<
        models::operations::GetMediaMetaDataMediaContainer,
    >("librarySectionID", "2", None),
    example::<
        models::operations::GetMediaMetaDataMediaContainer,
    >("librarySectionTitle", "\"TV Series\"", None),
    example::<
        models::operations::GetMediaMetaDataMediaContainer,
    >("librarySectionUUID", "\"e69655a2-ef48-4aba-bb19-0cc34d1e7d36\"", None),
    example::<
        models::operations::GetMediaMetaDataMediaContainer,
    >("mediaTagPrefix", "\"/system/bundle/media/flags/\"", None),
    example::<
        models::operations::GetMediaMetaDataMediaContainer,
    >("mediaTagVersion", "1734362201", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("ratingKey", "\"58683\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("key", "\"/library/metadata/58683\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("guid", "\"plex://movie/5d7768ba96b655001fdc0408\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("slug", "\"4-for-texas\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("studio", "\"20th Century Studios\"", None),
    example::<models::operations::GetMediaMetaDataMetadata>("type", "\"movie\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("title", "\"Avatar: The Way of Water\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("titleSort", "\"Whale\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("contentRating", "\"PG-13\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >(
        "summary",
        "\"A family of the moon's own people is driven from its home\\nby an enemy thought gone, and finds shelter by the sea.\"",
        None,
    ),
    example::<models::operations::GetMediaMetaDataMetadata>("rating", "7.6", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("audienceRating", "9.2", None),
    example::<models::operations::GetMediaMetaDataMetadata>("year", "2022", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("tagline", "\"Return to Pandora.\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("thumb", "\"/library/metadata/58683/thumb/1703239236\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("art", "\"/library/metadata/58683/art/1703239236\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("theme", "\"/library/metadata/1/theme/1705636920\"", None),
    example::<models::operations::GetMediaMetaDataMetadata>("index", "1", None),
    example::<models::operations::GetMediaMetaDataMetadata>("leafCount", "14", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("viewedLeafCount", "0", None),
    example::<models::operations::GetMediaMetaDataMetadata>("childCount", "1", None),
    example::<models::operations::GetMediaMetaDataMetadata>("seasonCount", "2022", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("duration", "11558112", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("originallyAvailableAt", "\"2022-12-14\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("addedAt", "1556281940", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("updatedAt", "1556281940", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("audienceRatingImage", "\"rottentomatoes://image.rating.upright\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("chapterSource", "\"media\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("primaryExtraKey", "\"/library/metadata/58684\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("originalTitle", "\"映画 ブラッククローバー 魔法帝の剣\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("parentRatingKey", "\"66\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("grandparentRatingKey", "\"66\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("parentGuid", "\"plex://show/5d9c081b170e24001f2a7be4\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("grandparentGuid", "\"plex://show/5d9c081b170e24001f2a7be4\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("grandparentSlug", "\"alice-in-borderland-2020\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("grandparentKey", "\"/library/metadata/66\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("parentKey", "\"/library/metadata/66\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("grandparentTitle", "\"Caprica\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("grandparentThumb", "\"/library/metadata/66/thumb/1705716261\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("grandparentTheme", "\"/library/metadata/66/theme/1705716261\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("grandparentArt", "\"/library/metadata/66/art/1705716261\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("parentTitle", "\"Caprica\"", None),
    example::<models::operations::GetMediaMetaDataMetadata>("parentIndex", "1", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("parentThumb", "\"/library/metadata/66/thumb/1705716261\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("ratingImage", "\"rottentomatoes://image.rating.ripe\"", None),
    example::<models::operations::GetMediaMetaDataMetadata>("viewCount", "1", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("viewOffset", "5222500", None),
    example::<models::operations::GetMediaMetaDataMetadata>("skipCount", "1", None),
    example::<models::operations::GetMediaMetaDataMetadata>("subtype", "\"clip\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("lastRatedAt", "1721813113", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("createdAtAccuracy", "\"epoch,local\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("createdAtTZOffset", "\"0\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("lastViewedAt", "1682752242", None),
    example::<models::operations::GetMediaMetaDataMetadata>("userRating", "10", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("librarySectionID", "1", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("librarySectionTitle", "\"Movies\"", None),
    example::<
        models::operations::GetMediaMetaDataMetadata,
    >("librarySectionKey", "\"/library/sections/1\"", None),
    example::<models::operations::GetMediaMetaDataPart>("accessible", "true", None),
    example::<models::operations::GetMediaMetaDataPart>("exists", "true", None),
    example::<models::operations::GetMediaMetaDataPart>("id", "418385", None),
    example::<
        models::operations::GetMediaMetaDataPart,
    >("key", "\"/library/parts/418385/1735864239/file.mkv\"", None),
    example::<models::operations::GetMediaMetaDataPart>("indexes", "\"sd\"", None),
    example::<models::operations::GetMediaMetaDataPart>("duration", "9610350", None),
    example::<
        models::operations::GetMediaMetaDataPart,
    >("file", "\"/mnt/Movies_1/W/Wicked (2024).mkv\"", None),
    example::<models::operations::GetMediaMetaDataPart>("size", "30649952104", None),
    example::<models::operations::GetMediaMetaDataPart>("packetLength", "188", None),
    example::<models::operations::GetMediaMetaDataPart>("container", "\"mkv\"", None),
    example::<
        models::operations::GetMediaMetaDataPart,
    >("videoProfile", "\"main 10\"", None),
    example::<models::operations::GetMediaMetaDataPart>("audioProfile", "\"dts\"", None),
    example::<
        models::operations::GetMediaMetaDataPart,
    >("has64bitOffsets", "false", None),
    example::<models::operations::GetMediaMetaDataPart>("hasThumbnail", "1", None),
    example::<models::operations::GetMediaMetaDataProducer>("id", "109501", None),
    example::<
        models::operations::GetMediaMetaDataProducer,
    >("filter", "\"actor=109501\"", None),
    example::<
        models::operations::GetMediaMetaDataProducer,
    >("tag", "\"Bob Odenkirk\"", None),
    example::<
        models::operations::GetMediaMetaDataProducer,
    >("tagKey", "\"5d77683254f42c001f8c3f69\"", None),
    example::<
        models::operations::GetMediaMetaDataProducer,
    >("role", "\"Jimmy McGill\"", None),
    example::<
        models::operations::GetMediaMetaDataProducer,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/f/people/f2ca7b474cc984efbdd5c503a096285a.jpg\"",
        None,
    ),
    example::<
        models::operations::GetMediaMetaDataRatings,
    >("image", "\"imdb://image.rating\"", None),
    example::<models::operations::GetMediaMetaDataRatings>("value", "9", None),
    example::<models::operations::GetMediaMetaDataRatings>("type", "\"audience\"", None),
    example::<
        models::operations::GetMediaMetaDataRequest,
    >("ratingKey", "\"21119,21617\"", None),
    example::<
        models::operations::GetMediaMetaDataRequest,
    >("includeConcerts", "true", None),
    example::<
        models::operations::GetMediaMetaDataRequest,
    >("includeExtras", "true", None),
    example::<
        models::operations::GetMediaMetaDataRequest,
    >("includeOnDeck", "true", None),
    example::<
        models::operations::GetMediaMetaDataRequest,
    >("includePopularLeaves", "true", None),
    example::<
        models::operations::GetMediaMetaDataRequest,
    >("includePreferences", "true", None),
    example::<
        models::operations::GetMediaMetaDataRequest,
    >("includeReviews", "true", None),
    example::<
        models::operations::GetMediaMetaDataRequest,
    >("includeChapters", "true", None),
    example::<
        models::operations::GetMediaMetaDataRequest,
    >("includeStations", "true", None),
    example::<
        models::operations::GetMediaMetaDataRequest,
    >("includeExternalMedia", "true", None),
    example::<
        models::operations::GetMediaMetaDataRequest,
    >("asyncAugmentMetadata", "true", None),
    example::<
        models::operations::GetMediaMetaDataRequest,
    >("asyncCheckFiles", "true", None),
    example::<
        models::operations::GetMediaMetaDataRequest,
    >("asyncRefreshAnalysis", "true", None),
    example::<
        models::operations::GetMediaMetaDataRequest,
    >("asyncRefreshLocalMediaAgent", "true", None),
    example::<models::operations::GetMediaMetaDataRole>("id", "126522", None),
    example::<models::operations::GetMediaMetaDataRole>("tag", "\"Teller\"", None),
    example::<
        models::operations::GetMediaMetaDataRole,
    >("role", "\"Self - Judge\"", None),
    example::<
        models::operations::GetMediaMetaDataRole,
    >("filter", "\"actor=126522\"", None),
    example::<
        models::operations::GetMediaMetaDataRole,
    >("tagKey", "\"5d77683d85719b001f3a535e\"", None),
    example::<
        models::operations::GetMediaMetaDataRole,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/7/people/708568fd018d7aa8b1032dcf867747e8.jpg\"",
        None,
    ),
    example::<models::operations::GetMediaMetaDataSimilar>("id", "26", None),
    example::<
        models::operations::GetMediaMetaDataSimilar,
    >("filter", "\"similar=26\"", None),
    example::<
        models::operations::GetMediaMetaDataSimilar,
    >("tag", "\"Breaking Bad\"", None),
    example::<models::operations::GetMediaMetaDataStream>("id", "1002625", None),
    example::<models::operations::GetMediaMetaDataStream>("format", "\"srt\"", None),
    example::<models::operations::GetMediaMetaDataStream>("default", "true", None),
    example::<models::operations::GetMediaMetaDataStream>("codec", "\"hevc\"", None),
    example::<models::operations::GetMediaMetaDataStream>("index", "0", None),
    example::<models::operations::GetMediaMetaDataStream>("bitrate", "24743", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("language", "\"English\"", None),
    example::<models::operations::GetMediaMetaDataStream>("languageTag", "\"en\"", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("languageCode", "\"eng\"", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("headerCompression", "true", None),
    example::<models::operations::GetMediaMetaDataStream>("DOVIBLCompatID", "1", None),
    example::<models::operations::GetMediaMetaDataStream>("DOVIBLPresent", "true", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("DOVIELPresent", "false", None),
    example::<models::operations::GetMediaMetaDataStream>("DOVILevel", "6", None),
    example::<models::operations::GetMediaMetaDataStream>("DOVIPresent", "true", None),
    example::<models::operations::GetMediaMetaDataStream>("DOVIProfile", "8", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("DOVIRPUPresent", "true", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("DOVIVersion", "\"1.0\"", None),
    example::<models::operations::GetMediaMetaDataStream>("bitDepth", "10", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("chromaLocation", "\"topleft\"", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("chromaSubsampling", "\"4:2:0\"", None),
    example::<models::operations::GetMediaMetaDataStream>("codedHeight", "1608", None),
    example::<models::operations::GetMediaMetaDataStream>("codedWidth", "3840", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("closedCaptions", "true", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("colorPrimaries", "\"bt2020\"", None),
    example::<models::operations::GetMediaMetaDataStream>("colorRange", "\"tv\"", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("colorSpace", "\"bt2020nc\"", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("colorTrc", "\"smpte2084\"", None),
    example::<models::operations::GetMediaMetaDataStream>("frameRate", "23.976", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("key", "\"/library/streams/216389\"", None),
    example::<models::operations::GetMediaMetaDataStream>("height", "1602", None),
    example::<models::operations::GetMediaMetaDataStream>("level", "150", None),
    example::<models::operations::GetMediaMetaDataStream>("original", "true", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("hasScalingMatrix", "false", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("profile", "\"main 10\"", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("scanType", "\"progressive\"", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("embeddedInVideo", "\"progressive\"", None),
    example::<models::operations::GetMediaMetaDataStream>("refFrames", "1", None),
    example::<models::operations::GetMediaMetaDataStream>("width", "3840", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("displayTitle", "\"4K DoVi/HDR10 (HEVC Main 10)\"", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("extendedDisplayTitle", "\"4K DoVi/HDR10 (HEVC Main 10)\"", None),
    example::<models::operations::GetMediaMetaDataStream>("selected", "true", None),
    example::<models::operations::GetMediaMetaDataStream>("forced", "true", None),
    example::<models::operations::GetMediaMetaDataStream>("channels", "6", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("audioChannelLayout", "\"5.1(side)\"", None),
    example::<models::operations::GetMediaMetaDataStream>("samplingRate", "48000", None),
    example::<models::operations::GetMediaMetaDataStream>("canAutoSync", "false", None),
    example::<
        models::operations::GetMediaMetaDataStream,
    >("hearingImpaired", "true", None),
    example::<models::operations::GetMediaMetaDataStream>("dub", "true", None),
    example::<models::operations::GetMediaMetaDataStream>("title", "\"SDH\"", None),
    example::<
        models::operations::GetMediaMetaDataUltraBlurColors,
    >("topLeft", "\"11333b\"", None),
    example::<
        models::operations::GetMediaMetaDataUltraBlurColors,
    >("topRight", "\"0a232d\"", None),
    example::<
        models::operations::GetMediaMetaDataUltraBlurColors,
    >("bottomRight", "\"73958\"", None),
    example::<
        models::operations::GetMediaMetaDataUltraBlurColors,
    >("bottomLeft", "\"1f5066\"", None),
    example::<models::operations::GetMediaMetaDataWriter>("id", "126522", None),
    example::<
        models::operations::GetMediaMetaDataWriter,
    >("tag", "\"Jamie P. Hanson\"", None),
    example::<
        models::operations::GetMediaMetaDataWriter,
    >("filter", "\"writer=126522\"", None),
    example::<
        models::operations::GetMediaMetaDataWriter,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/8/people/8d65fa96804802e08f2de09fe014408e.jpg\"",
        None,
    ),
    example::<
        models::operations::GetMediaMetaDataWriter,
    >("tagKey", "\"5d77683d85719b001f3a535e\"", None),
    example::<models::operations::GetMediaPostersMediaContainer>("size", "50", None),
    example::<
        models::operations::GetMediaPostersMediaContainer,
    >("mediaTagVersion", "1734362201", None),
    example::<
        models::operations::GetMediaPostersMediaContainer,
    >("mediaTagPrefix", "\"/system/bundle/media/flags/\"", None),
    example::<
        models::operations::GetMediaPostersMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<
        models::operations::GetMediaPostersMetadata,
    >(
        "key",
        "\"https://image.tmdb.org/t/p/original/hntBJjqbv4m0Iyniqaztv9xaudI.jpg\"",
        None,
    ),
    example::<models::operations::GetMediaPostersMetadata>("provider", "\"tmdb\"", None),
    example::<
        models::operations::GetMediaPostersMetadata,
    >(
        "ratingKey",
        "\"https://image.tmdb.org/t/p/original/hntBJjqbv4m0Iyniqaztv9xaudI.jpg\"",
        None,
    ),
    example::<models::operations::GetMediaPostersMetadata>("selected", "true", None),
    example::<
        models::operations::GetMediaPostersMetadata,
    >(
        "thumb",
        "\"https://images.plex.tv/photo?height=336&width=225&minSize=1&upscale=1&url=https%3A%2F%2Fimage%2Etmdb%2Eorg%2Ft%2Fp%2Foriginal%2FhntBJjqbv4m0Iyniqaztv9xaudI%2Ejpg\"",
        None,
    ),
    example::<models::operations::GetMediaPostersRequest>("ratingKey", "16099", None),
    example::<
        models::operations::GetMediaProvidersRequest,
    >("xPlexToken", "\"CV5xoxjTpFKUzBTShsaf\"", None),
    example::<models::operations::GetMetadataChildrenDirectory>("leafCount", "16", None),
    example::<
        models::operations::GetMetadataChildrenDirectory,
    >("thumb", "\"/library/metadata/30072/thumb/1705739923\"", None),
    example::<
        models::operations::GetMetadataChildrenDirectory,
    >("viewedLeafCount", "16", None),
    example::<
        models::operations::GetMetadataChildrenDirectory,
    >("key", "\"/library/metadata/30072/allLeaves\"", None),
    example::<
        models::operations::GetMetadataChildrenDirectory,
    >("title", "\"All episodes\"", None),
    example::<models::operations::GetMetadataChildrenMediaContainer>("size", "3", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("allowSync", "true", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("art", "\"/library/metadata/30072/art/1705739923\"", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("key", "\"30072\"", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("librarySectionID", "2", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("librarySectionTitle", "\"TV Shows\"", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("librarySectionUUID", "\"4bb2521c-8ba9-459b-aaee-8ab8bc35eabd\"", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("mediaTagPrefix", "\"/system/bundle/media/flags/\"", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("mediaTagVersion", "1701731894", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("nocache", "true", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("parentIndex", "1", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("parentTitle", "\"Reacher\"", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("parentYear", "2022", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >(
        "summary",
        "\"A wanderer is arrested for a killing he had no part in, and looks into what the town hides.\"",
        None,
    ),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("theme", "\"/library/metadata/30072/theme/1705739923\"", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("thumb", "\"/library/metadata/30072/thumb/1705739923\"", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("title1", "\"TV Shows\"", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("title2", "\"Reacher\"", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("viewGroup", "\"season\"", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >("viewMode", "65593", None),
    example::<
        models::operations::GetMetadataChildrenMediaContainer,
    >(
        "Directory",
        "[{\"leafCount\":16,\"thumb\":\"/library/metadata/30072/thumb/1705739923\",\"viewedLeafCount\":16,\"key\":\"/library/metadata/30072/allLeaves\",\"title\":\"All episodes\"}]",
        None,
    ),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("ratingKey", "\"66488\"", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("key", "\"/library/metadata/66488/children\"", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("parentRatingKey", "\"30072\"", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("guid", "\"plex://season/652aea6549508477c34c6000\"", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("parentGuid", "\"plex://show/5d9c09190aaccd001f8f42f0\"", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("parentStudio", "\"Amazon Studios\"", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("type", "\"season\"", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("title", "\"Season 2\"", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("parentKey", "\"/library/metadata/30072\"", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("parentTitle", "\"Reacher\"", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >(
        "summary",
        "\"Former comrades are being killed, and the one who led them wants to know by whom.\"",
        None,
    ),
    example::<models::operations::GetMetadataChildrenMetadata>("index", "2", None),
    example::<models::operations::GetMetadataChildrenMetadata>("parentIndex", "1", None),
    example::<models::operations::GetMetadataChildrenMetadata>("viewCount", "11", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("lastViewedAt", "1705646565", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("parentYear", "2022", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("thumb", "\"/library/metadata/66488/thumb/1703065033\"", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("art", "\"/library/metadata/30072/art/1705739923\"", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("parentThumb", "\"/library/metadata/30072/thumb/1705739923\"", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("parentTheme", "\"/library/metadata/30072/theme/1705739923\"", None),
    example::<models::operations::GetMetadataChildrenMetadata>("leafCount", "8", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("viewedLeafCount", "8", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("addedAt", "1702602021", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("updatedAt", "1703065033", None),
    example::<models::operations::GetMetadataChildrenMetadata>("userRating", "9", None),
    example::<models::operations::GetMetadataChildrenMetadata>("skipCount", "1", None),
    example::<
        models::operations::GetMetadataChildrenMetadata,
    >("lastRatedAt", "1703881224", None),
    example::<models::operations::GetPinAuthPinContainer>("id", "308667304", None),
    example::<models::operations::GetPinAuthPinContainer>("code", "\"7RQZ\"", None),
    example::<
        models::operations::GetPinAuthPinContainer,
    >("product", "\"Tautulli\"", None),
    example::<
        models::operations::GetPinAuthPinContainer,
    >("qr", "\"https://plex.tv/api/v2/pins/qr/7RQZ\"", None),
    example::<
        models::operations::GetPinAuthPinContainer,
    >("clientIdentifier", "\"Tautulli\"", None),
    example::<
        models::operations::GetPinAuthPinContainer,
    >(
        "location",
        "{\"code\":\"VI\",\"continent_code\":\"NA\",\"country\":\"United States Virgin Islands\",\"city\":\"Amsterdam\",\"european_union_member\":true,\"time_zone\":\"America/St_Thomas\",\"postal_code\":802,\"in_privacy_restricted_country\":true,\"in_privacy_restricted_region\":true,\"subdivisions\":\"Saint Thomas\",\"coordinates\":\"18.3381, -64.8941\"}",
        Some("expected `string` at `$.postal_code`, found a number"),
    ),
    example::<models::operations::GetPinAuthPinContainer>("expiresIn", "876", None),
    example::<
        models::operations::GetPinAuthPinContainer,
    >("createdAt", "\"2024-07-16T17:03:05Z\"", None),
    example::<
        models::operations::GetPinAuthPinContainer,
    >("expiresAt", "\"2024-07-16T17:18:05Z\"", None),
    example::<
        models::operations::GetPinAuthPinContainer,
    >("authToken", "\"gcgzw5rz2xovp84b4vha3a40\"", None),
    example::<
        models::operations::GetPinRequest,
    >("clientID", "\"3381b62b-9ab7-4e37-827b-203e9809eb58\"", None),
    example::<
        models::operations::GetPinRequest,
    >("clientName", "\"Plex for Roku\"", None),
    example::<models::operations::GetPinRequest>("deviceNickname", "\"Roku 3\"", None),
    example::<models::operations::GetPinRequest>("clientVersion", "\"2.4.1\"", None),
    example::<models::operations::GetPinRequest>("platform", "\"Roku\"", None),
    example::<
        models::operations::GetPlaylistContentsCountry,
    >("tag", "\"United States of America\"", None),
    example::<
        models::operations::GetPlaylistContentsDirector,
    >("tag", "\"Joss Whedon\"", None),
    example::<models::operations::GetPlaylistContentsGenre>("tag", "\"Action\"", None),
    example::<models::operations::GetPlaylistContentsMedia>("id", "15", None),
    example::<models::operations::GetPlaylistContentsMedia>("duration", "141416", None),
    example::<models::operations::GetPlaylistContentsMedia>("bitrate", "2273", None),
    example::<models::operations::GetPlaylistContentsMedia>("width", "1920", None),
    example::<models::operations::GetPlaylistContentsMedia>("height", "814", None),
    example::<models::operations::GetPlaylistContentsMedia>("aspectRatio", "2.35", None),
    example::<models::operations::GetPlaylistContentsMedia>("audioChannels", "2", None),
    example::<
        models::operations::GetPlaylistContentsMedia,
    >("audioCodec", "\"aac\"", None),
    example::<
        models::operations::GetPlaylistContentsMedia,
    >("videoCodec", "\"h264\"", None),
    example::<
        models::operations::GetPlaylistContentsMedia,
    >("videoResolution", "\"1080\"", None),
    example::<
        models::operations::GetPlaylistContentsMedia,
    >("container", "\"mp4\"", None),
    example::<
        models::operations::GetPlaylistContentsMedia,
    >("videoFrameRate", "\"24p\"", None),
    example::<
        models::operations::GetPlaylistContentsMedia,
    >("optimizedForStreaming", "0", None),
    example::<
        models::operations::GetPlaylistContentsMedia,
    >("audioProfile", "\"lc\"", None),
    example::<
        models::operations::GetPlaylistContentsMedia,
    >("has64bitOffsets", "false", None),
    example::<
        models::operations::GetPlaylistContentsMedia,
    >("videoProfile", "\"high\"", None),
    example::<models::operations::GetPlaylistContentsMediaContainer>("size", "2", None),
    example::<
        models::operations::GetPlaylistContentsMediaContainer,
    >("composite", "\"/playlists/95/composite/1705717521\"", None),
    example::<
        models::operations::GetPlaylistContentsMediaContainer,
    >("duration", "282", None),
    example::<
        models::operations::GetPlaylistContentsMediaContainer,
    >("leafCount", "2", None),
    example::<
        models::operations::GetPlaylistContentsMediaContainer,
    >("playlistType", "\"video\"", None),
    example::<
        models::operations::GetPlaylistContentsMediaContainer,
    >("ratingKey", "\"95\"", None),
    example::<
        models::operations::GetPlaylistContentsMediaContainer,
    >("smart", "true", None),
    example::<
        models::operations::GetPlaylistContentsMediaContainer,
    >("title", "\"Smart Movie Playlist\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("ratingKey", "\"17\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("key", "\"/library/metadata/17\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("guid", "\"plex://movie/5d77683f6f4521001ea9dc53\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("studio", "\"Universal Pictures\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("type", "\"movie\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("title", "\"Serenity\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("titleSort", "\"Amazing Spider-Man 2\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("librarySectionTitle", "\"Movies\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("librarySectionID", "1", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("librarySectionKey", "\"/library/sections/1\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("contentRating", "\"PG-13\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >(
        "summary",
        "\"The crew of a small ship hides a passenger who knows more than she is aware of.\"",
        None,
    ),
    example::<models::operations::GetPlaylistContentsMetadata>("rating", "8.2", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("audienceRating", "9.1", None),
    example::<models::operations::GetPlaylistContentsMetadata>("year", "2005", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("tagline", "\"They aim to misbehave.\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("thumb", "\"/library/metadata/17/thumb/1705637165\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("art", "\"/library/metadata/17/art/1705637165\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("duration", "141416", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("originallyAvailableAt", "\"2005-09-29 00:00:00 +0000 UTC\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("addedAt", "1705637164", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("updatedAt", "1705637165", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("audienceRatingImage", "\"rottentomatoes://image.rating.upright\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("hasPremiumExtras", "\"1\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("hasPremiumPrimaryExtra", "\"1\"", None),
    example::<
        models::operations::GetPlaylistContentsMetadata,
    >("ratingImage", "\"rottentomatoes://image.rating.ripe\"", None),
    example::<models::operations::GetPlaylistContentsPart>("id", "15", None),
    example::<
        models::operations::GetPlaylistContentsPart,
    >("key", "\"/library/parts/15/1705637151/file.mp4\"", None),
    example::<models::operations::GetPlaylistContentsPart>("duration", "141416", None),
    example::<
        models::operations::GetPlaylistContentsPart,
    >("file", "\"/movies/Serenity (2005)/Serenity (2005).mp4\"", None),
    example::<models::operations::GetPlaylistContentsPart>("size", "40271948", None),
    example::<
        models::operations::GetPlaylistContentsPart,
    >("audioProfile", "\"lc\"", None),
    example::<models::operations::GetPlaylistContentsPart>("container", "\"mp4\"", None),
    example::<
        models::operations::GetPlaylistContentsPart,
    >("has64bitOffsets", "false", None),
    example::<
        models::operations::GetPlaylistContentsPart,
    >("optimizedForStreaming", "false", None),
    example::<
        models::operations::GetPlaylistContentsPart,
    >("videoProfile", "\"high\"", None),
    example::<models::operations::GetPlaylistContentsRequest>("type", "2", None),
    example::<
        models::operations::GetPlaylistContentsRole,
    >("tag", "\"Gina Torres\"", None),
    example::<
        models::operations::GetPlaylistContentsWriter,
    >("tag", "\"Joss Whedon\"", None),
    example::<models::operations::GetPlaylistMediaContainer>("size", "1", None),
    example::<
        models::operations::GetPlaylistMetadata,
    >(
        "content",
        "\"library://x/directory/%2Flibrary%2Fsections%2F1%2Fall%3Ftype%3D1%26push%3D1%26title%3D2%26or%3D1%26title%3DSerenity%26pop%3D1\"",
        None,
    ),
    example::<models::operations::GetPlaylistMetadata>("ratingKey", "\"95\"", None),
    example::<
        models::operations::GetPlaylistMetadata,
    >("key", "\"/playlists/95/items\"", None),
    example::<
        models::operations::GetPlaylistMetadata,
    >(
        "guid",
        "\"com.plexapp.agents.none://87425529-380f-44b8-a689-9a0537e7ec91\"",
        None,
    ),
    example::<models::operations::GetPlaylistMetadata>("type", "\"playlist\"", None),
    example::<
        models::operations::GetPlaylistMetadata,
    >("title", "\"Smart Movie Playlist\"", None),
    example::<models::operations::GetPlaylistMetadata>("smart", "true", None),
    example::<
        models::operations::GetPlaylistMetadata,
    >("playlistType", "\"video\"", None),
    example::<
        models::operations::GetPlaylistMetadata,
    >("composite", "\"/playlists/95/composite/1705717387\"", None),
    example::<
        models::operations::GetPlaylistMetadata,
    >("icon", "\"playlist://image.smart\"", None),
    example::<models::operations::GetPlaylistMetadata>("duration", "282000", None),
    example::<models::operations::GetPlaylistMetadata>("leafCount", "2", None),
    example::<models::operations::GetPlaylistMetadata>("addedAt", "1705716493", None),
    example::<models::operations::GetPlaylistMetadata>("updatedAt", "1705717387", None),
    example::<models::operations::GetPlaylistsMediaContainer>("size", "4", None),
    example::<models::operations::GetPlaylistsMetadata>("ratingKey", "\"92\"", None),
    example::<
        models::operations::GetPlaylistsMetadata,
    >("key", "\"/playlists/92/items\"", None),
    example::<
        models::operations::GetPlaylistsMetadata,
    >(
        "guid",
        "\"com.plexapp.agents.none://7ca5aaef-58e8-4828-9e21-c009c97f2903\"",
        None,
    ),
    example::<models::operations::GetPlaylistsMetadata>("type", "\"playlist\"", None),
    example::<
        models::operations::GetPlaylistsMetadata,
    >("title", "\"Static Playlist\"", None),
    example::<
        models::operations::GetPlaylistsMetadata,
    >("summary", "\"A Great Playlist\"", None),
    example::<models::operations::GetPlaylistsMetadata>("smart", "false", None),
    example::<
        models::operations::GetPlaylistsMetadata,
    >("playlistType", "\"video\"", None),
    example::<
        models::operations::GetPlaylistsMetadata,
    >("composite", "\"/playlists/92/composite/1705716440\"", None),
    example::<
        models::operations::GetPlaylistsMetadata,
    >("icon", "\"playlist://image.smart\"", None),
    example::<models::operations::GetPlaylistsMetadata>("viewCount", "1", None),
    example::<
        models::operations::GetPlaylistsMetadata,
    >("lastViewedAt", "1705716298", None),
    example::<models::operations::GetPlaylistsMetadata>("duration", "7328000", None),
    example::<models::operations::GetPlaylistsMetadata>("leafCount", "32", None),
    example::<models::operations::GetPlaylistsMetadata>("addedAt", "1705716298", None),
    example::<models::operations::GetPlaylistsMetadata>("updatedAt", "1705716440", None),
    example::<models::operations::GetRecentlyAddedField>("key", "\"show.title\"", None),
    example::<
        models::operations::GetRecentlyAddedField,
    >("title", "\"Show Title\"", None),
    example::<models::operations::GetRecentlyAddedField>("type", "\"string\"", None),
    example::<models::operations::GetRecentlyAddedField>("subType", "\"rating\"", None),
    example::<models::operations::GetRecentlyAddedFieldType>("type", "\"tag\"", None),
    example::<models::operations::GetRecentlyAddedFilter>("filter", "\"genre\"", None),
    example::<
        models::operations::GetRecentlyAddedFilter,
    >("filterType", "\"string\"", None),
    example::<
        models::operations::GetRecentlyAddedFilter,
    >("key", "\"/library/sections/2/genre?type=2\"", None),
    example::<models::operations::GetRecentlyAddedFilter>("title", "\"Genre\"", None),
    example::<models::operations::GetRecentlyAddedFilter>("type", "\"filter\"", None),
    example::<models::operations::GetRecentlyAddedFilter>("advanced", "true", None),
    example::<models::operations::GetRecentlyAddedImage>("alt", "\"Episode 1\"", None),
    example::<models::operations::GetRecentlyAddedImage>("type", "\"background\"", None),
    example::<
        models::operations::GetRecentlyAddedImage,
    >("url", "\"/library/metadata/45521/thumb/1644710589\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryCountry,
    >("tag", "\"United States of America\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryDirector,
    >("tag", "\"Peyton Reed\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryFilter,
    >("filter", "\"genre\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryFilter,
    >("filterType", "\"string\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryFilter,
    >("key", "\"/library/sections/2/genre?type=2\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryFilter,
    >("title", "\"Genre\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryFilter,
    >("type", "\"filter\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryFilter,
    >("advanced", "true", None),
    example::<
        models::operations::GetRecentlyAddedLibraryGenre,
    >("tag", "\"Comedy\"", None),
    example::<models::operations::GetRecentlyAddedLibraryMedia>("id", "120345", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMedia,
    >("duration", "7474422", None),
    example::<models::operations::GetRecentlyAddedLibraryMedia>("bitrate", "3623", None),
    example::<models::operations::GetRecentlyAddedLibraryMedia>("width", "1920", None),
    example::<models::operations::GetRecentlyAddedLibraryMedia>("height", "804", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMedia,
    >("aspectRatio", "2.35", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMedia,
    >("audioChannels", "6", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMedia,
    >("audioCodec", "\"ac3\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMedia,
    >("videoCodec", "\"h264\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMedia,
    >("videoResolution", "1080", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMedia,
    >("container", "\"mp4\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMedia,
    >("videoFrameRate", "\"24p\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMedia,
    >("optimizedForStreaming", "0", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMedia,
    >("videoProfile", "\"high\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMediaContainer,
    >("size", "50", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMediaContainer,
    >("mediaTagPrefix", "\"/system/bundle/media/flags/\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMediaContainer,
    >("mediaTagVersion", "1680021154", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("librarySectionID", "1", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("librarySectionTitle", "\"Movies\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("librarySectionUUID", "\"322a231a-b7f7-49f5-920f-14c61199cd30\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("ratingKey", "59398", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("key", "\"/library/metadata/59398\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("guid", "\"plex://movie/5e161a83bea6ac004126e148\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("studio", "\"Marvel Studios\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("type", "\"movie\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("title", "\"Ant-Man and the Wasp: Quantumania\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("contentRating", "\"PG-13\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >(
        "summary",
        "\"A family is pulled into a world smaller than atoms and has to find the way out of it.\"",
        None,
    ),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("rating", "4.7", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("audienceRating", "8.3", None),
    example::<models::operations::GetRecentlyAddedLibraryMetadata>("year", "2023", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("tagline", "\"Smaller than ever, and in deeper.\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("thumb", "\"/library/metadata/59398/thumb/1681888010\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("art", "\"/library/metadata/59398/art/1681888010\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("duration", "7474422", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("originallyAvailableAt", "\"2023-02-15 00:00:00 +0000 UTC\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("addedAt", "1681803215", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("updatedAt", "1681888010", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("audienceRatingImage", "\"rottentomatoes://image.rating.upright\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("chapterSource", "\"media\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("primaryExtraKey", "\"/library/metadata/59399\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryMetadata,
    >("ratingImage", "\"rottentomatoes://image.rating.rotten\"", None),
    example::<models::operations::GetRecentlyAddedLibraryPart>("id", "120353", None),
    example::<
        models::operations::GetRecentlyAddedLibraryPart,
    >("key", "\"/library/parts/120353/1681803203/file.mp4\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryPart,
    >("duration", "7474422", None),
    example::<
        models::operations::GetRecentlyAddedLibraryPart,
    >(
        "file",
        "\"/movies/Ant-Man and the Wasp Quantumania (2023)/Ant-Man.and.the.Wasp.Quantumania.2023.1080p.mp4\"",
        None,
    ),
    example::<
        models::operations::GetRecentlyAddedLibraryPart,
    >("size", "3395307162", None),
    example::<
        models::operations::GetRecentlyAddedLibraryPart,
    >("container", "\"mp4\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryPart,
    >("hasThumbnail", "1", None),
    example::<
        models::operations::GetRecentlyAddedLibraryPart,
    >("videoProfile", "\"high\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryRequest,
    >("contentDirectoryID", "2", None),
    example::<
        models::operations::GetRecentlyAddedLibraryRequest,
    >("pinnedContentDirectoryID", "[3,5,7,13,12,1,6,14,2,10,16,17]", None),
    example::<
        models::operations::GetRecentlyAddedLibraryRequest,
    >("sectionID", "2", None),
    example::<models::operations::GetRecentlyAddedLibraryRequest>("type", "2", None),
    example::<
        models::operations::GetRecentlyAddedLibraryRequest,
    >("includeMeta", "1", None),
    example::<
        models::operations::GetRecentlyAddedLibraryRequest,
    >("xPlexContainerStart", "0", None),
    example::<
        models::operations::GetRecentlyAddedLibraryRequest,
    >("xPlexContainerSize", "50", None),
    example::<
        models::operations::GetRecentlyAddedLibraryRole,
    >("tag", "\"Paul Rudd\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryType,
    >("key", "\"/library/sections/2/all?type=2\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryType,
    >("type", "\"filter\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryType,
    >("subtype", "\"clip\"", None),
    example::<
        models::operations::GetRecentlyAddedLibraryType,
    >("title", "\"TV Shows\"", None),
    example::<models::operations::GetRecentlyAddedLibraryType>("active", "false", None),
    example::<
        models::operations::GetRecentlyAddedLibraryWriter,
    >("tag", "\"Jeff Loveness\"", None),
    example::<models::operations::GetRecentlyAddedMediaContainer>("size", "50", None),
    example::<
        models::operations::GetRecentlyAddedMediaContainer,
    >("totalSize", "50", None),
    example::<models::operations::GetRecentlyAddedMediaContainer>("offset", "0", None),
    example::<
        models::operations::GetRecentlyAddedMediaContainer,
    >("allowSync", "false", None),
    example::<
        models::operations::GetRecentlyAddedMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("addedAt", "1556281940", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("art", "\"/library/metadata/58683/art/1703239236\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("audienceRatingImage", "\"rottentomatoes://image.rating.upright\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("audienceRating", "9.2", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("chapterSource", "\"media\"", None),
    example::<models::operations::GetRecentlyAddedMetadata>("childCount", "1", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("contentRating", "\"PG-13\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("createdAtAccuracy", "\"epoch,local\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("createdAtTZOffset", "\"0\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("duration", "11558112", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("grandparentArt", "\"/library/metadata/66/art/1705716261\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("grandparentGuid", "\"plex://show/5d9c081b170e24001f2a7be4\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("grandparentKey", "\"/library/metadata/66\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("grandparentRatingKey", "\"66\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("grandparentSlug", "\"alice-in-borderland-2020\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("grandparentTheme", "\"/library/metadata/66/theme/1705716261\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("grandparentThumb", "\"/library/metadata/66/thumb/1705716261\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("grandparentTitle", "\"Caprica\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("guid", "\"plex://movie/5d7768ba96b655001fdc0408\"", None),
    example::<models::operations::GetRecentlyAddedMetadata>("index", "1", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("key", "\"/library/metadata/58683\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("lastRatedAt", "1721813113", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("lastViewedAt", "1682752242", None),
    example::<models::operations::GetRecentlyAddedMetadata>("leafCount", "14", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("librarySectionID", "1", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("librarySectionKey", "\"/library/sections/1\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("librarySectionTitle", "\"Movies\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("originalTitle", "\"映画 ブラッククローバー 魔法帝の剣\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("originallyAvailableAt", "\"2022-12-14\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("parentGuid", "\"plex://show/5d9c081b170e24001f2a7be4\"", None),
    example::<models::operations::GetRecentlyAddedMetadata>("parentIndex", "1", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("parentKey", "\"/library/metadata/66\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("parentRatingKey", "\"66\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("parentSlug", "\"alice-in-borderland-2020\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("parentStudio", "\"UCP\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("parentTheme", "\"/library/metadata/66/theme/1705716261\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("parentThumb", "\"/library/metadata/66/thumb/1705716261\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("parentTitle", "\"Caprica\"", None),
    example::<models::operations::GetRecentlyAddedMetadata>("parentYear", "2010", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("primaryExtraKey", "\"/library/metadata/58684\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("ratingImage", "\"rottentomatoes://image.rating.ripe\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("ratingKey", "\"58683\"", None),
    example::<models::operations::GetRecentlyAddedMetadata>("rating", "7.6", None),
    example::<models::operations::GetRecentlyAddedMetadata>("seasonCount", "2022", None),
    example::<models::operations::GetRecentlyAddedMetadata>("skipCount", "1", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("slug", "\"4-for-texas\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("studio", "\"20th Century Studios\"", None),
    example::<models::operations::GetRecentlyAddedMetadata>("subtype", "\"clip\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >(
        "summary",
        "\"A family of the moon's own people is driven from its home\\nby an enemy thought gone, and finds shelter by the sea.\"",
        None,
    ),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("tagline", "\"Return to Pandora.\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("theme", "\"/library/metadata/1/theme/1705636920\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("thumb", "\"/library/metadata/58683/thumb/1703239236\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("titleSort", "\"Whale\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("title", "\"Avatar: The Way of Water\"", None),
    example::<models::operations::GetRecentlyAddedMetadata>("type", "\"movie\"", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("updatedAt", "1556281940", None),
    example::<models::operations::GetRecentlyAddedMetadata>("userRating", "10", None),
    example::<models::operations::GetRecentlyAddedMetadata>("viewCount", "1", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("viewOffset", "5222500", None),
    example::<
        models::operations::GetRecentlyAddedMetadata,
    >("viewedLeafCount", "0", None),
    example::<models::operations::GetRecentlyAddedMetadata>("year", "2022", None),
    example::<models::operations::GetRecentlyAddedOperator>("key", "\"=\"", None),
    example::<models::operations::GetRecentlyAddedOperator>("title", "\"is\"", None),
    example::<models::operations::GetRecentlyAddedRequest>("sectionID", "2", None),
    example::<models::operations::GetRecentlyAddedRequest>("type", "2", None),
    example::<models::operations::GetRecentlyAddedRequest>("includeMeta", "1", None),
    example::<
        models::operations::GetRecentlyAddedRequest,
    >("xPlexContainerStart", "0", None),
    example::<
        models::operations::GetRecentlyAddedRequest,
    >("xPlexContainerSize", "50", None),
    example::<models::operations::GetRecentlyAddedSort>("default", "\"asc\"", None),
    example::<models::operations::GetRecentlyAddedSort>("active", "false", None),
    example::<
        models::operations::GetRecentlyAddedSort,
    >("activeDirection", "\"asc\"", None),
    example::<
        models::operations::GetRecentlyAddedSort,
    >("defaultDirection", "\"asc\"", None),
    example::<
        models::operations::GetRecentlyAddedSort,
    >("descKey", "\"titleSort:desc\"", None),
    example::<
        models::operations::GetRecentlyAddedSort,
    >("firstCharacterKey", "\"/library/sections/2/firstCharacter\"", None),
    example::<models::operations::GetRecentlyAddedSort>("key", "\"titleSort\"", None),
    example::<models::operations::GetRecentlyAddedSort>("title", "\"Title\"", None),
    example::<
        models::operations::GetRecentlyAddedType,
    >("key", "\"/library/sections/2/all?type=2\"", None),
    example::<models::operations::GetRecentlyAddedType>("type", "\"filter\"", None),
    example::<models::operations::GetRecentlyAddedType>("subtype", "\"clip\"", None),
    example::<models::operations::GetRecentlyAddedType>("title", "\"TV Shows\"", None),
    example::<models::operations::GetRecentlyAddedType>("active", "false", None),
    example::<models::operations::GetRefreshLibraryMetadataRequest>("force", "0", None),
    example::<
        models::operations::GetRefreshLibraryMetadataRequest,
    >("sectionKey", "9518", None),
    example::<models::operations::GetResizedPhotoRequest>("width", "110", None),
    example::<models::operations::GetResizedPhotoRequest>("height", "165", None),
    example::<models::operations::GetResizedPhotoRequest>("blur", "0", None),
    example::<
        models::operations::GetResizedPhotoRequest,
    >("url", "\"/library/metadata/49564/thumb/1654258204\"", None),
    example::<
        models::operations::GetResourcesStatisticsMediaContainer,
    >("size", "5497", None),
    example::<models::operations::GetResourcesStatisticsRequest>("timespan", "4", None),
    example::<models::operations::GetSearchAllLibrariesCountry>("id", "259", None),
    example::<
        models::operations::GetSearchAllLibrariesCountry,
    >("tag", "\"United States of America\"", None),
    example::<models::operations::GetSearchAllLibrariesDirector>("id", "126522", None),
    example::<
        models::operations::GetSearchAllLibrariesDirector,
    >("tag", "\"Danny Boyle\"", None),
    example::<
        models::operations::GetSearchAllLibrariesDirector,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/8/people/8d65fa96804802e08f2de09fe014408e.jpg\"",
        None,
    ),
    example::<
        models::operations::GetSearchAllLibrariesDirectory,
    >("key", "\"/library/sections/3/all?actor=197429\"", None),
    example::<
        models::operations::GetSearchAllLibrariesDirectory,
    >("librarySectionID", "1", None),
    example::<
        models::operations::GetSearchAllLibrariesDirectory,
    >("librarySectionKey", "\"/library/sections/1\"", None),
    example::<
        models::operations::GetSearchAllLibrariesDirectory,
    >("librarySectionTitle", "\"Movies\"", None),
    example::<
        models::operations::GetSearchAllLibrariesDirectory,
    >("type", "\"tag\"", None),
    example::<models::operations::GetSearchAllLibrariesDirectory>("id", "197429", None),
    example::<
        models::operations::GetSearchAllLibrariesDirectory,
    >("filter", "\"actor=197429\"", None),
    example::<
        models::operations::GetSearchAllLibrariesDirectory,
    >("tag", "\"Ben Stiller\"", None),
    example::<
        models::operations::GetSearchAllLibrariesDirectory,
    >("tagKey", "\"5d776826999c64001ec2c606\"", None),
    example::<
        models::operations::GetSearchAllLibrariesDirectory,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/5/people/57bd7c7d6c5c9e2881251b30e5603d3d.jpg\"",
        None,
    ),
    example::<models::operations::GetSearchAllLibrariesDirectory>("count", "10", None),
    example::<models::operations::GetSearchAllLibrariesGenre>("id", "259", None),
    example::<models::operations::GetSearchAllLibrariesGenre>("tag", "\"Crime\"", None),
    example::<
        models::operations::GetSearchAllLibrariesGuids,
    >(
        "id",
        "\"{\\n\\\"imdbExample\\\": {\\n\\\"summary\\\": \\\"IMDB example\\\",\\n\\\"value\\\": \\\"imdb://tt13015952\\\"\\n},\\n\\\"tmdbExample\\\": {\\n\\\"summary\\\": \\\"TMDB example\\\",\\n\\\"value\\\": \\\"tmdb://2434012\\\"\\n},\\n\\\"tvdbExample\\\": {\\n\\\"summary\\\": \\\"TVDB example\\\",\\n\\\"value\\\": \\\"tvdb://7945991\\\"\\n}\\n}\"",
        None,
    ),
    example::<
        models::operations::GetSearchAllLibrariesImage,
    >("alt", "\"Episode 1\"", None),
    example::<
        models::operations::GetSearchAllLibrariesImage,
    >("type", "\"background\"", None),
    example::<
        models::operations::GetSearchAllLibrariesImage,
    >("url", "\"/library/metadata/45521/thumb/1644710589\"", None),
    example::<
        models::operations::GetSearchAllLibrariesLocation,
    >("path", "\"/TV Shows/Clarkson's Farm\"", None),
    example::<models::operations::GetSearchAllLibrariesMedia>("id", "387322", None),
    example::<
        models::operations::GetSearchAllLibrariesMedia,
    >("duration", "9610350", None),
    example::<models::operations::GetSearchAllLibrariesMedia>("bitrate", "25512", None),
    example::<models::operations::GetSearchAllLibrariesMedia>("width", "3840", None),
    example::<models::operations::GetSearchAllLibrariesMedia>("height", "1602", None),
    example::<
        models::operations::GetSearchAllLibrariesMedia,
    >("aspectRatio", "2.35", None),
    example::<
        models::operations::GetSearchAllLibrariesMedia,
    >("audioChannels", "6", None),
    example::<
        models::operations::GetSearchAllLibrariesMedia,
    >("displayOffset", "50", None),
    example::<
        models::operations::GetSearchAllLibrariesMedia,
    >("audioCodec", "\"aac\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMedia,
    >("videoCodec", "\"hevc\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMedia,
    >("videoResolution", "\"4k\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMedia,
    >("container", "\"mp4\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMedia,
    >("videoFrameRate", "\"24p\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMedia,
    >("videoProfile", "\"main 10\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMedia,
    >("hasVoiceActivity", "false", None),
    example::<
        models::operations::GetSearchAllLibrariesMedia,
    >("audioProfile", "\"dts\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMedia,
    >("has64bitOffsets", "false", None),
    example::<
        models::operations::GetSearchAllLibrariesMediaContainer,
    >("size", "50", None),
    example::<
        models::operations::GetSearchAllLibrariesMediaContainer,
    >("allowSync", "false", None),
    example::<
        models::operations::GetSearchAllLibrariesMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMediaContainer,
    >("librarySectionID", "2", None),
    example::<
        models::operations::GetSearchAllLibrariesMediaContainer,
    >("librarySectionTitle", "\"TV Series\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMediaContainer,
    >("librarySectionUUID", "\"e69655a2-ef48-4aba-bb19-0cc34d1e7d36\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMediaContainer,
    >("mediaTagPrefix", "\"/system/bundle/media/flags/\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMediaContainer,
    >("mediaTagVersion", "1734362201", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("ratingKey", "\"58683\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("key", "\"/library/metadata/58683\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("guid", "\"plex://movie/5d7768ba96b655001fdc0408\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("slug", "\"4-for-texas\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("studio", "\"20th Century Studios\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("type", "\"movie\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("title", "\"Avatar: The Way of Water\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("banner", "\"/library/metadata/58683/banner/1703239236\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("titleSort", "\"Whale\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("contentRating", "\"PG-13\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >(
        "summary",
        "\"A family of the moon's own people is driven from its home\\nby an enemy thought gone, and finds shelter by the sea.\"",
        None,
    ),
    example::<models::operations::GetSearchAllLibrariesMetadata>("rating", "7.6", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("audienceRating", "9.2", None),
    example::<models::operations::GetSearchAllLibrariesMetadata>("year", "2022", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("tagline", "\"Return to Pandora.\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("thumb", "\"/library/metadata/58683/thumb/1703239236\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("art", "\"/library/metadata/58683/art/1703239236\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("theme", "\"/library/metadata/1/theme/1705636920\"", None),
    example::<models::operations::GetSearchAllLibrariesMetadata>("index", "1", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("leafCount", "14", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("viewedLeafCount", "0", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("childCount", "1", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("seasonCount", "2022", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("duration", "11558112", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("originallyAvailableAt", "\"2022-12-14\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("addedAt", "1556281940", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("updatedAt", "1556281940", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("parentYear", "2010", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("audienceRatingImage", "\"rottentomatoes://image.rating.upright\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("chapterSource", "\"media\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("primaryExtraKey", "\"/library/metadata/58684\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("originalTitle", "\"映画 ブラッククローバー 魔法帝の剣\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("parentRatingKey", "\"66\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("grandparentRatingKey", "\"66\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("parentGuid", "\"plex://show/5d9c081b170e24001f2a7be4\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("grandparentGuid", "\"plex://show/5d9c081b170e24001f2a7be4\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("grandparentSlug", "\"alice-in-borderland-2020\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("grandparentKey", "\"/library/metadata/66\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("parentKey", "\"/library/metadata/66\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("grandparentTitle", "\"Caprica\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("grandparentThumb", "\"/library/metadata/66/thumb/1705716261\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("grandparentTheme", "\"/library/metadata/66/theme/1705716261\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("grandparentArt", "\"/library/metadata/66/art/1705716261\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("parentTitle", "\"Caprica\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("parentIndex", "1", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("parentThumb", "\"/library/metadata/66/thumb/1705716261\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("ratingImage", "\"rottentomatoes://image.rating.ripe\"", None),
    example::<models::operations::GetSearchAllLibrariesMetadata>("viewCount", "1", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("viewOffset", "5222500", None),
    example::<models::operations::GetSearchAllLibrariesMetadata>("skipCount", "1", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("subtype", "\"clip\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("lastRatedAt", "1721813113", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("createdAtAccuracy", "\"epoch,local\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("createdAtTZOffset", "\"0\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("lastViewedAt", "1682752242", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("userRating", "10", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("librarySectionID", "1", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("librarySectionTitle", "\"Movies\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("librarySectionKey", "\"/library/sections/1\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("showOrdering", "\"absolute\"", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("flattenSeasons", "1", None),
    example::<
        models::operations::GetSearchAllLibrariesMetadata,
    >("skipChildren", "false", None),
    example::<models::operations::GetSearchAllLibrariesPart>("accessible", "true", None),
    example::<models::operations::GetSearchAllLibrariesPart>("exists", "true", None),
    example::<models::operations::GetSearchAllLibrariesPart>("id", "418385", None),
    example::<
        models::operations::GetSearchAllLibrariesPart,
    >("key", "\"/library/parts/418385/1735864239/file.mkv\"", None),
    example::<models::operations::GetSearchAllLibrariesPart>("indexes", "\"sd\"", None),
    example::<
        models::operations::GetSearchAllLibrariesPart,
    >("duration", "9610350", None),
    example::<
        models::operations::GetSearchAllLibrariesPart,
    >("file", "\"/mnt/Movies_1/W/Wicked (2024).mkv\"", None),
    example::<
        models::operations::GetSearchAllLibrariesPart,
    >("size", "30649952104", None),
    example::<
        models::operations::GetSearchAllLibrariesPart,
    >("packetLength", "188", None),
    example::<
        models::operations::GetSearchAllLibrariesPart,
    >("container", "\"mkv\"", None),
    example::<
        models::operations::GetSearchAllLibrariesPart,
    >("videoProfile", "\"main 10\"", None),
    example::<
        models::operations::GetSearchAllLibrariesPart,
    >("audioProfile", "\"dts\"", None),
    example::<
        models::operations::GetSearchAllLibrariesPart,
    >("has64bitOffsets", "false", None),
    example::<models::operations::GetSearchAllLibrariesPart>("hasThumbnail", "1", None),
    example::<
        models::operations::GetSearchAllLibrariesRequest,
    >("clientID", "\"3381b62b-9ab7-4e37-827b-203e9809eb58\"", None),
    example::<
        models::operations::GetSearchAllLibrariesRequest,
    >(
        "searchTypes",
        "\"movies,music,otherVideos,people,tv\"",
        Some("expected `list<SearchTypes>` at `$`, found a string"),
    ),
    example::<
        models::operations::GetSearchAllLibrariesRequest,
    >("includeCollections", "1", None),
    example::<
        models::operations::GetSearchAllLibrariesRequest,
    >("includeExternalMedia", "1", None),
    example::<models::operations::GetSearchAllLibrariesRole>("id", "126522", None),
    example::<models::operations::GetSearchAllLibrariesRole>("tag", "\"Teller\"", None),
    example::<
        models::operations::GetSearchAllLibrariesRole,
    >("role", "\"Self - Judge\"", None),
    example::<
        models::operations::GetSearchAllLibrariesRole,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/7/people/708568fd018d7aa8b1032dcf867747e8.jpg\"",
        None,
    ),
    example::<
        models::operations::GetSearchAllLibrariesUltraBlurColors,
    >("topLeft", "\"11333b\"", None),
    example::<
        models::operations::GetSearchAllLibrariesUltraBlurColors,
    >("topRight", "\"0a232d\"", None),
    example::<
        models::operations::GetSearchAllLibrariesUltraBlurColors,
    >("bottomRight", "\"73958\"", None),
    example::<
        models::operations::GetSearchAllLibrariesUltraBlurColors,
    >("bottomLeft", "\"1f5066\"", None),
    example::<models::operations::GetSearchAllLibrariesWriter>("id", "126522", None),
    example::<
        models::operations::GetSearchAllLibrariesWriter,
    >("tag", "\"Jamie P. Hanson\"", None),
    example::<
        models::operations::GetSearchAllLibrariesWriter,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/8/people/8d65fa96804802e08f2de09fe014408e.jpg\"",
        None,
    ),
    example::<models::operations::GetSearchLibraryMediaContainer>("size", "2", None),
    example::<
        models::operations::GetSearchLibraryMediaContainer,
    >("allowSync", "false", None),
    example::<
        models::operations::GetSearchLibraryMediaContainer,
    >("art", "\"/:/resources/show-fanart.jpg\"", None),
    example::<
        models::operations::GetSearchLibraryMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<
        models::operations::GetSearchLibraryMediaContainer,
    >("mediaTagPrefix", "\"/system/bundle/media/flags/\"", None),
    example::<
        models::operations::GetSearchLibraryMediaContainer,
    >("mediaTagVersion", "1698860922", None),
    example::<
        models::operations::GetSearchLibraryMediaContainer,
    >("nocache", "true", None),
    example::<
        models::operations::GetSearchLibraryMediaContainer,
    >("thumb", "\"/:/resources/show.png\"", None),
    example::<
        models::operations::GetSearchLibraryMediaContainer,
    >("title1", "\"TV Shows\"", None),
    example::<
        models::operations::GetSearchLibraryMediaContainer,
    >("title2", "\"Search for ''\"", None),
    example::<
        models::operations::GetSearchLibraryMediaContainer,
    >("viewGroup", "\"season\"", None),
    example::<
        models::operations::GetSearchLibraryMediaContainer,
    >("viewMode", "65593", None),
    example::<models::operations::GetSearchLibraryMetadata>("ratingKey", "\"2\"", None),
    example::<
        models::operations::GetSearchLibraryMetadata,
    >("key", "\"/library/metadata/2/children\"", None),
    example::<
        models::operations::GetSearchLibraryMetadata,
    >("parentRatingKey", "\"1\"", None),
    example::<
        models::operations::GetSearchLibraryMetadata,
    >("guid", "\"plex://season/602e67e766dfdb002c0a1b5b\"", None),
    example::<
        models::operations::GetSearchLibraryMetadata,
    >("parentGuid", "\"plex://show/5d9c086c7d06d9001ffd27aa\"", None),
    example::<
        models::operations::GetSearchLibraryMetadata,
    >("parentStudio", "\"Mutant Enemy Productions\"", None),
    example::<models::operations::GetSearchLibraryMetadata>("type", "\"season\"", None),
    example::<
        models::operations::GetSearchLibraryMetadata,
    >("title", "\"Season 1\"", None),
    example::<
        models::operations::GetSearchLibraryMetadata,
    >("parentKey", "\"/library/metadata/1\"", None),
    example::<
        models::operations::GetSearchLibraryMetadata,
    >("parentTitle", "\"Firefly\"", None),
    example::<
        models::operations::GetSearchLibraryMetadata,
    >(
        "summary",
        "\"The crew of a small ship takes two passengers on board whom a government is after.\"",
        None,
    ),
    example::<models::operations::GetSearchLibraryMetadata>("index", "1", None),
    example::<models::operations::GetSearchLibraryMetadata>("parentIndex", "1", None),
    example::<models::operations::GetSearchLibraryMetadata>("parentYear", "2002", None),
    example::<
        models::operations::GetSearchLibraryMetadata,
    >("thumb", "\"/library/metadata/2/thumb/1705636920\"", None),
    example::<
        models::operations::GetSearchLibraryMetadata,
    >("art", "\"/library/metadata/1/art/1705636920\"", None),
    example::<
        models::operations::GetSearchLibraryMetadata,
    >("parentThumb", "\"/library/metadata/1/thumb/1705636920\"", None),
    example::<
        models::operations::GetSearchLibraryMetadata,
    >("parentTheme", "\"/library/metadata/1/theme/1705636920\"", None),
    example::<
        models::operations::GetSearchLibraryMetadata,
    >("addedAt", "1705636916", None),
    example::<
        models::operations::GetSearchLibraryMetadata,
    >("updatedAt", "1705636920", None),
    example::<models::operations::GetSearchLibraryRequest>("sectionKey", "9518", None),
    example::<models::operations::GetSearchLibraryRequest>("type", "2", None),
    example::<
        models::operations::GetSearchResultsCountry,
    >("tag", "\"United States of America\"", None),
    example::<
        models::operations::GetSearchResultsDirector,
    >("tag", "\"Brian De Palma\"", None),
    example::<models::operations::GetSearchResultsGenre>("tag", "\"Action\"", None),
    example::<models::operations::GetSearchResultsMedia>("id", "26610", None),
    example::<models::operations::GetSearchResultsMedia>("duration", "6612628", None),
    example::<models::operations::GetSearchResultsMedia>("bitrate", "4751", None),
    example::<models::operations::GetSearchResultsMedia>("width", "1916", None),
    example::<models::operations::GetSearchResultsMedia>("height", "796", None),
    example::<models::operations::GetSearchResultsMedia>("aspectRatio", "2.35", None),
    example::<models::operations::GetSearchResultsMedia>("audioChannels", "6", None),
    example::<models::operations::GetSearchResultsMedia>("audioCodec", "\"aac\"", None),
    example::<models::operations::GetSearchResultsMedia>("videoCodec", "\"hevc\"", None),
    example::<
        models::operations::GetSearchResultsMedia,
    >("videoResolution", "1080", None),
    example::<models::operations::GetSearchResultsMedia>("container", "\"mkv\"", None),
    example::<
        models::operations::GetSearchResultsMedia,
    >("videoFrameRate", "\"24p\"", None),
    example::<models::operations::GetSearchResultsMedia>("audioProfile", "\"lc\"", None),
    example::<
        models::operations::GetSearchResultsMedia,
    >("videoProfile", "\"main 10\"", None),
    example::<models::operations::GetSearchResultsMediaContainer>("size", "26", None),
    example::<
        models::operations::GetSearchResultsMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<
        models::operations::GetSearchResultsMediaContainer,
    >("mediaTagPrefix", "\"/system/bundle/media/flags/\"", None),
    example::<
        models::operations::GetSearchResultsMediaContainer,
    >("mediaTagVersion", "1680021154", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("librarySectionID", "1", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("librarySectionTitle", "\"Movies\"", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("librarySectionUUID", "\"322a231a-b7f7-49f5-920f-14c61199cd30\"", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("sourceTitle", "\"Hera\"", None),
    example::<models::operations::GetSearchResultsMetadata>("ratingKey", "10398", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("key", "\"/library/metadata/10398\"", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("guid", "\"plex://movie/5d7768284de0ee001fcc8f52\"", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("studio", "\"Paramount\"", None),
    example::<models::operations::GetSearchResultsMetadata>("type", "\"movie\"", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("title", "\"Mission: Impossible\"", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("contentRating", "\"PG-13\"", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >(
        "summary",
        "\"An agent who is taken for a traitor looks for the true one.\"",
        None,
    ),
    example::<models::operations::GetSearchResultsMetadata>("rating", "6.6", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("audienceRating", "7.1", None),
    example::<models::operations::GetSearchResultsMetadata>("year", "1996", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("tagline", "\"Expect the impossible.\"", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("thumb", "\"/library/metadata/10398/thumb/1679505055\"", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("art", "\"/library/metadata/10398/art/1679505055\"", None),
    example::<models::operations::GetSearchResultsMetadata>("duration", "6612628", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("originallyAvailableAt", "\"1996-05-22 00:00:00 +0000 UTC\"", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("addedAt", "1589234571", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("updatedAt", "1679505055", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("audienceRatingImage", "\"rottentomatoes://image.rating.upright\"", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("chapterSource", "\"media\"", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("primaryExtraKey", "\"/library/metadata/10501\"", None),
    example::<
        models::operations::GetSearchResultsMetadata,
    >("ratingImage", "\"rottentomatoes://image.rating.ripe\"", None),
    example::<models::operations::GetSearchResultsPart>("id", "26610", None),
    example::<
        models::operations::GetSearchResultsPart,
    >("key", "\"/library/parts/26610/1589234571/file.mkv\"", None),
    example::<models::operations::GetSearchResultsPart>("duration", "6612628", None),
    example::<
        models::operations::GetSearchResultsPart,
    >(
        "file",
        "\"/movies/Mission Impossible (1996)/Mission Impossible (1996) Bluray-1080p.mkv\"",
        None,
    ),
    example::<models::operations::GetSearchResultsPart>("size", "3926903851", None),
    example::<models::operations::GetSearchResultsPart>("audioProfile", "\"lc\"", None),
    example::<models::operations::GetSearchResultsPart>("container", "\"mkv\"", None),
    example::<
        models::operations::GetSearchResultsPart,
    >("videoProfile", "\"main 10\"", None),
    example::<models::operations::GetSearchResultsRequest>("query", "\"110\"", None),
    example::<models::operations::GetSearchResultsRole>("tag", "\"Tom Cruise\"", None),
    example::<
        models::operations::GetSearchResultsWriter,
    >("tag", "\"David Koepp\"", None),
    example::<models::operations::GetServerIdentityMediaContainer>("size", "0", None),
    example::<
        models::operations::GetServerIdentityMediaContainer,
    >("machineIdentifier", "\"96f2fe7a78c9dc1f16a16bedbe90f98149be16b4\"", None),
    example::<
        models::operations::GetServerIdentityMediaContainer,
    >("version", "\"1.31.3.6868-28fc46b27\"", None),
    example::<models::operations::GetServerListMediaContainer>("size", "1", None),
    example::<models::operations::GetServerListServer>("name", "\"Hera\"", None),
    example::<models::operations::GetServerListServer>("host", "\"10.10.10.47\"", None),
    example::<
        models::operations::GetServerListServer,
    >("address", "\"10.10.10.47\"", None),
    example::<models::operations::GetServerListServer>("port", "32400", None),
    example::<
        models::operations::GetServerListServer,
    >("machineIdentifier", "\"96f2fe7a78c9dc1f16a16bedbe90f98149be16b4\"", None),
    example::<
        models::operations::GetServerListServer,
    >("version", "\"1.31.3.6868-28fc46b27\"", None),
    example::<
        models::operations::GetServerPreferencesMediaContainer,
    >("size", "161", None),
    example::<models::operations::GetServerResourcesRequest>("includeHttps", "1", None),
    example::<models::operations::GetServerResourcesRequest>("includeRelay", "1", None),
    example::<models::operations::GetServerResourcesRequest>("includeIPv6", "1", None),
    example::<
        models::operations::GetServerResourcesRequest,
    >("clientID", "\"3381b62b-9ab7-4e37-827b-203e9809eb58\"", None),
    example::<
        models::operations::GetSessionHistoryMediaContainer,
    >("size", "10855", None),
    example::<
        models::operations::GetSessionHistoryMetadata,
    >("historyKey", "\"/status/sessions/history/1\"", None),
    example::<
        models::operations::GetSessionHistoryMetadata,
    >("key", "\"/library/metadata/32171\"", None),
    example::<
        models::operations::GetSessionHistoryMetadata,
    >("ratingKey", "\"32171\"", None),
    example::<
        models::operations::GetSessionHistoryMetadata,
    >("librarySectionID", "\"2\"", None),
    example::<
        models::operations::GetSessionHistoryMetadata,
    >("parentKey", "\"/library/metadata/32170\"", None),
    example::<
        models::operations::GetSessionHistoryMetadata,
    >("grandparentKey", "\"/library/metadata/32132\"", None),
    example::<
        models::operations::GetSessionHistoryMetadata,
    >("title", "\"The Noise That Blue Makes\"", None),
    example::<
        models::operations::GetSessionHistoryMetadata,
    >("grandparentTitle", "\"Taskmaster\"", None),
    example::<
        models::operations::GetSessionHistoryMetadata,
    >("type", "\"episode\"", None),
    example::<
        models::operations::GetSessionHistoryMetadata,
    >("thumb", "\"/library/metadata/32171/thumb/-1\"", None),
    example::<
        models::operations::GetSessionHistoryMetadata,
    >("parentThumb", "\"/library/metadata/32170/thumb/1654134301\"", None),
    example::<
        models::operations::GetSessionHistoryMetadata,
    >("grandparentThumb", "\"/library/metadata/32132/thumb/1703933346\"", None),
    example::<
        models::operations::GetSessionHistoryMetadata,
    >("grandparentArt", "\"/library/metadata/32132/art/1703933346\"", None),
    example::<models::operations::GetSessionHistoryMetadata>("index", "1", None),
    example::<models::operations::GetSessionHistoryMetadata>("parentIndex", "13", None),
    example::<
        models::operations::GetSessionHistoryMetadata,
    >("originallyAvailableAt", "\"2022-04-14 00:00:00 +0000 UTC\"", None),
    example::<
        models::operations::GetSessionHistoryMetadata,
    >("viewedAt", "1654139223", None),
    example::<models::operations::GetSessionHistoryMetadata>("accountID", "1", None),
    example::<models::operations::GetSessionHistoryMetadata>("deviceID", "5", None),
    example::<models::operations::GetSessionHistoryRequest>("accountId", "1", None),
    example::<
        models::operations::GetSessionHistoryRequest,
    >(
        "filter",
        "{\"viewed-at-greater-than\":{\"value\":\"viewedAt>\"},\"viewed-at-greater-than-or-equal-to\":{\"value\":\"viewedAt>=>\"},\"viewed-at-less-than\":{\"value\":\"viewedAt<\"}}",
        None,
    ),
    example::<
        models::operations::GetSessionHistoryRequest,
    >("librarySectionID", "12", None),
    example::<models::operations::GetSessionsMedia>("audioChannels", "2", None),
    example::<models::operations::GetSessionsMedia>("audioCodec", "\"flac\"", None),
    example::<models::operations::GetSessionsMedia>("bitrate", "1014", None),
    example::<models::operations::GetSessionsMedia>("container", "\"flac\"", None),
    example::<models::operations::GetSessionsMedia>("duration", "186240", None),
    example::<models::operations::GetSessionsMedia>("id", "\"130355\"", None),
    example::<models::operations::GetSessionsMedia>("selected", "true", None),
    example::<models::operations::GetSessionsMediaContainer>("size", "1", None),
    example::<models::operations::GetSessionsMetadata>("addedAt", "1705543312", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("art", "\"/library/metadata/39904/art/1705310687\"", None),
    example::<models::operations::GetSessionsMetadata>("duration", "186240", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("grandparentArt", "\"/library/metadata/39904/art/1705310687\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("grandparentGuid", "\"plex://artist/5d07bbfd403c6402904a6480\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("grandparentKey", "\"/library/metadata/39904\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("grandparentRatingKey", "\"39904\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("grandparentThumb", "\"/library/metadata/39904/thumb/1705310687\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("grandparentTitle", "\"Green Day\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("guid", "\"plex://track/6535834f71f22f36f71a8e8f\"", None),
    example::<models::operations::GetSessionsMetadata>("index", "1", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("key", "\"/library/metadata/67085\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("librarySectionID", "\"3\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("librarySectionKey", "\"/library/sections/3\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("librarySectionTitle", "\"Music\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("musicAnalysisVersion", "\"1\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("originalTitle", "\"The American Dream Is Killing Me\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("parentGuid", "\"plex://album/65394d6d472b8ab03ef47f12\"", None),
    example::<models::operations::GetSessionsMetadata>("parentIndex", "1", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("parentKey", "\"/library/metadata/67084\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("parentRatingKey", "\"67084\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("parentStudio", "\"Reprise Records\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("parentThumb", "\"/library/metadata/67084/thumb/1705543314\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("parentTitle", "\"Saviors\"", None),
    example::<models::operations::GetSessionsMetadata>("parentYear", "2024", None),
    example::<models::operations::GetSessionsMetadata>("ratingCount", "45885", None),
    example::<models::operations::GetSessionsMetadata>("ratingKey", "\"67085\"", None),
    example::<models::operations::GetSessionsMetadata>("sessionKey", "\"203\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("thumb", "\"/library/metadata/67084/thumb/1705543314\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("title", "\"The American Dream Is Killing Me\"", None),
    example::<
        models::operations::GetSessionsMetadata,
    >("titleSort", "\"American Dream Is Killing Me\"", None),
    example::<models::operations::GetSessionsMetadata>("type", "\"track\"", None),
    example::<models::operations::GetSessionsMetadata>("updatedAt", "1705543314", None),
    example::<models::operations::GetSessionsMetadata>("viewOffset", "1000", None),
    example::<models::operations::GetSessionsPart>("container", "\"flac\"", None),
    example::<models::operations::GetSessionsPart>("duration", "186240", None),
    example::<
        models::operations::GetSessionsPart,
    >(
        "file",
        "\"/music/Green Day/Saviors (2024)/Green Day - Saviors - 01 - The American Dream Is Killing Me.flac\"",
        None,
    ),
    example::<models::operations::GetSessionsPart>("hasThumbnail", "\"1\"", None),
    example::<models::operations::GetSessionsPart>("id", "\"130625\"", None),
    example::<
        models::operations::GetSessionsPart,
    >("key", "\"/library/parts/130625/1705543268/file.flac\"", None),
    example::<models::operations::GetSessionsPart>("size", "23644000", None),
    example::<models::operations::GetSessionsPart>("decision", "\"directplay\"", None),
    example::<models::operations::GetSessionsPart>("selected", "true", None),
    example::<models::operations::GetSessionsStream>("albumGain", "\"-12.94\"", None),
    example::<models::operations::GetSessionsStream>("albumPeak", "\"1.000000\"", None),
    example::<models::operations::GetSessionsStream>("albumRange", "\"4.751014\"", None),
    example::<
        models::operations::GetSessionsStream,
    >("audioChannelLayout", "\"stereo\"", None),
    example::<models::operations::GetSessionsStream>("bitDepth", "16", None),
    example::<models::operations::GetSessionsStream>("bitrate", "1014", None),
    example::<models::operations::GetSessionsStream>("channels", "2", None),
    example::<models::operations::GetSessionsStream>("codec", "\"flac\"", None),
    example::<
        models::operations::GetSessionsStream,
    >("displayTitle", "\"FLAC (Stereo)\"", None),
    example::<
        models::operations::GetSessionsStream,
    >("extendedDisplayTitle", "\"FLAC (Stereo)\"", None),
    example::<models::operations::GetSessionsStream>("gain", "\"-12.94\"", None),
    example::<models::operations::GetSessionsStream>("id", "\"352487\"", None),
    example::<models::operations::GetSessionsStream>("index", "0", None),
    example::<models::operations::GetSessionsStream>("loudness", "\"-5.94\"", None),
    example::<models::operations::GetSessionsStream>("lra", "\"1.74\"", None),
    example::<models::operations::GetSessionsStream>("peak", "\"1.000000\"", None),
    example::<models::operations::GetSessionsStream>("samplingRate", "44100", None),
    example::<models::operations::GetSessionsStream>("selected", "true", None),
    example::<models::operations::GetSessionsStream>("streamType", "2", None),
    example::<models::operations::GetSessionsStream>("location", "\"direct\"", None),
    example::<models::operations::GetSessionsUser>("id", "\"1\"", None),
    example::<
        models::operations::GetSessionsUser,
    >("thumb", "\"https://plex.tv/users/844780fc6f8a26b5/avatar?c=1705853661\"", None),
    example::<models::operations::GetSessionsUser>("title", "\"Blindkitty38\"", None),
    example::<
        models::operations::GetSourceConnectionInformationRequest,
    >("source", "\"server://client-identifier\"", None),
    example::<models::operations::GetStatisticsDevice>("id", "208", None),
    example::<models::operations::GetStatisticsDevice>("name", "\"Roku Express\"", None),
    example::<models::operations::GetStatisticsDevice>("platform", "\"Roku\"", None),
    example::<
        models::operations::GetStatisticsDevice,
    >("clientIdentifier", "\"793095d235660625108ef785cc7646e9\"", None),
    example::<models::operations::GetStatisticsDevice>("createdAt", "1706470556", None),
    example::<models::operations::GetStatisticsMediaContainer>("size", "5497", None),
    example::<models::operations::GetStatisticsRequest>("timespan", "4", None),
    example::<models::operations::GetThumbImageRequest>("ratingKey", "9518", None),
    example::<models::operations::GetThumbImageRequest>("width", "396", None),
    example::<models::operations::GetThumbImageRequest>("height", "396", None),
    example::<models::operations::GetThumbImageRequest>("minSize", "1", None),
    example::<models::operations::GetThumbImageRequest>("upscale", "1", None),
    example::<
        models::operations::GetThumbImageRequest,
    >("xPlexToken", "\"CV5xoxjTpFKUzBTShsaf\"", None),
    example::<models::operations::GetTimelineRequest>("ratingKey", "23409", None),
    example::<
        models::operations::GetTimelineRequest,
    >("key", "\"/library/metadata/23409\"", None),
    example::<models::operations::GetTimelineRequest>("state", "\"playing\"", None),
    example::<models::operations::GetTimelineRequest>("hasMDE", "1", None),
    example::<models::operations::GetTimelineRequest>("time", "2000", None),
    example::<models::operations::GetTimelineRequest>("duration", "10000", None),
    example::<
        models::operations::GetTimelineRequest,
    >("context", "\"home:hub.continueWatching\"", None),
    example::<models::operations::GetTimelineRequest>("playQueueItemID", "1", None),
    example::<models::operations::GetTimelineRequest>("playBackTime", "2000", None),
    example::<models::operations::GetTimelineRequest>("row", "1", None),
    example::<
        models::operations::GetTokenByPinIdAuthPinContainer,
    >("id", "308667304", None),
    example::<
        models::operations::GetTokenByPinIdAuthPinContainer,
    >("code", "\"7RQZ\"", None),
    example::<
        models::operations::GetTokenByPinIdAuthPinContainer,
    >("product", "\"Tautulli\"", None),
    example::<
        models::operations::GetTokenByPinIdAuthPinContainer,
    >("qr", "\"https://plex.tv/api/v2/pins/qr/7RQZ\"", None),
    example::<
        models::operations::GetTokenByPinIdAuthPinContainer,
    >("clientIdentifier", "\"Tautulli\"", None),
    example::<
        models::operations::GetTokenByPinIdAuthPinContainer,
    >(
        "location",
        "{\"code\":\"VI\",\"continent_code\":\"NA\",\"country\":\"United States Virgin Islands\",\"city\":\"Amsterdam\",\"european_union_member\":true,\"time_zone\":\"America/St_Thomas\",\"postal_code\":802,\"in_privacy_restricted_country\":true,\"in_privacy_restricted_region\":true,\"subdivisions\":\"Saint Thomas\",\"coordinates\":\"18.3381, -64.8941\"}",
        Some("expected `string` at `$.postal_code`, found a number"),
    ),
    example::<
        models::operations::GetTokenByPinIdAuthPinContainer,
    >("expiresIn", "876", None),
    example::<
        models::operations::GetTokenByPinIdAuthPinContainer,
    >("createdAt", "\"2024-07-16T17:03:05Z\"", None),
    example::<
        models::operations::GetTokenByPinIdAuthPinContainer,
    >("expiresAt", "\"2024-07-16T17:18:05Z\"", None),
    example::<
        models::operations::GetTokenByPinIdAuthPinContainer,
    >("authToken", "\"gcgzw5rz2xovp84b4vha3a40\"", None),
    example::<models::operations::GetTokenByPinIdGeoData>("code", "\"VI\"", None),
    example::<
        models::operations::GetTokenByPinIdGeoData,
    >("continent_code", "\"NA\"", None),
    example::<
        models::operations::GetTokenByPinIdGeoData,
    >("country", "\"United States Virgin Islands\"", None),
    example::<models::operations::GetTokenByPinIdGeoData>("city", "\"Amsterdam\"", None),
    example::<
        models::operations::GetTokenByPinIdGeoData,
    >("european_union_member", "true", None),
    example::<
        models::operations::GetTokenByPinIdGeoData,
    >("time_zone", "\"America/St_Thomas\"", None),
    example::<
        models::operations::GetTokenByPinIdGeoData,
    >("postal_code", "\"802\"", None),
    example::<
        models::operations::GetTokenByPinIdGeoData,
    >("in_privacy_restricted_country", "true", None),
    example::<
        models::operations::GetTokenByPinIdGeoData,
    >("in_privacy_restricted_region", "true", None),
    example::<
        models::operations::GetTokenByPinIdGeoData,
    >("subdivisions", "\"Saint Thomas\"", None),
    example::<
        models::operations::GetTokenByPinIdGeoData,
    >("coordinates", "\"18.3381, -64.8941\"", None),
    example::<
        models::operations::GetTokenByPinIdRequest,
    >("clientID", "\"3381b62b-9ab7-4e37-827b-203e9809eb58\"", None),
    example::<
        models::operations::GetTokenByPinIdRequest,
    >("clientName", "\"Plex for Roku\"", None),
    example::<
        models::operations::GetTokenByPinIdRequest,
    >("deviceNickname", "\"Roku 3\"", None),
    example::<
        models::operations::GetTokenByPinIdRequest,
    >("clientVersion", "\"2.4.1\"", None),
    example::<models::operations::GetTokenByPinIdRequest>("platform", "\"Roku\"", None),
    example::<models::operations::GetTokenDetailsSubscription>("active", "true", None),
    example::<
        models::operations::GetTokenDetailsSubscription,
    >("subscribedAt", "\"2021-04-12T18:21:12Z\"", None),
    example::<
        models::operations::GetTokenDetailsSubscription,
    >("status", "\"Inactive\"", None),
    example::<
        models::operations::GetTokenDetailsUserPlexAccount,
    >("adsConsentReminderAt", "1556281940", None),
    example::<
        models::operations::GetTokenDetailsUserPlexAccount,
    >("adsConsentSetAt", "1556281940", None),
    example::<
        models::operations::GetTokenDetailsUserPlexAccount,
    >("authToken", "\"CxoUzBTSV5hsxjTpFKaf\"", None),
    example::<
        models::operations::GetTokenDetailsUserPlexAccount,
    >("country", "\"US\"", None),
    example::<
        models::operations::GetTokenDetailsUserPlexAccount,
    >("email", "\"username@email.com\"", None),
    example::<
        models::operations::GetTokenDetailsUserPlexAccount,
    >("friendlyName", "\"friendlyUsername\"", None),
    example::<models::operations::GetTokenDetailsUserPlexAccount>("homeSize", "1", None),
    example::<
        models::operations::GetTokenDetailsUserPlexAccount,
    >("id", "13692262", None),
    example::<
        models::operations::GetTokenDetailsUserPlexAccount,
    >("joinedAt", "1556281940", None),
    example::<
        models::operations::GetTokenDetailsUserPlexAccount,
    >("mailingListStatus", "\"active\"", None),
    example::<
        models::operations::GetTokenDetailsUserPlexAccount,
    >("maxHomeSize", "15", None),
    example::<
        models::operations::GetTokenDetailsUserPlexAccount,
    >("rememberExpiresAt", "1556281940", None),
    example::<
        models::operations::GetTokenDetailsUserPlexAccount,
    >("thumb", "\"https://plex.tv/users/a4f43c1ebfde43a5/avatar?c=8372075101\"", None),
    example::<
        models::operations::GetTokenDetailsUserPlexAccount,
    >("title", "\"UsernameTitle\"", None),
    example::<
        models::operations::GetTokenDetailsUserPlexAccount,
    >("username", "\"Username\"", None),
    example::<
        models::operations::GetTokenDetailsUserPlexAccount,
    >("uuid", "\"dae343c1f45beb4f\"", None),
    example::<
        models::operations::GetTokenDetailsUserPlexAccount,
    >("attributionPartner", "\"<nil>\"", None),
    example::<models::operations::GetTopWatchedContentCountry>("id", "116", None),
    example::<
        models::operations::GetTopWatchedContentCountry,
    >("filter", "\"country=116\"", None),
    example::<
        models::operations::GetTopWatchedContentCountry,
    >("tag", "\"United States of America\"", None),
    example::<models::operations::GetTopWatchedContentGenre>("id", "184", None),
    example::<
        models::operations::GetTopWatchedContentGenre,
    >("filter", "\"genre=184\"", None),
    example::<
        models::operations::GetTopWatchedContentGenre,
    >("tag", "\"Thriller\"", None),
    example::<
        models::operations::GetTopWatchedContentGuids,
    >("id", "\"tvdb://2337\"", None),
    example::<
        models::operations::GetTopWatchedContentMediaContainer,
    >("size", "50", None),
    example::<
        models::operations::GetTopWatchedContentMediaContainer,
    >("allowSync", "false", None),
    example::<
        models::operations::GetTopWatchedContentMediaContainer,
    >("identifier", "\"com.plexapp.plugins.library\"", None),
    example::<
        models::operations::GetTopWatchedContentMediaContainer,
    >("mediaTagPrefix", "\"/system/bundle/media/flags/\"", None),
    example::<
        models::operations::GetTopWatchedContentMediaContainer,
    >("mediaTagVersion", "1734362201", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("ratingKey", "\"17\"", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("key", "\"/library/metadata/17\"", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("guid", "\"plex://movie/5d77683f6f4521001ea9dc53\"", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("slug", "\"waterloo-road\"", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("studio", "\"Universal Pictures\"", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("type", "\"movie\"", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("title", "\"Serenity\"", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("librarySectionTitle", "\"Movies\"", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("librarySectionID", "1", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("librarySectionKey", "\"/library/sections/1\"", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("contentRating", "\"PG-13\"", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >(
        "summary",
        "\"The crew of a small ship hides a passenger who knows more than she is aware of.\"",
        None,
    ),
    example::<models::operations::GetTopWatchedContentMetadata>("index", "1", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("audienceRating", "9.1", None),
    example::<models::operations::GetTopWatchedContentMetadata>("year", "2005", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("tagline", "\"They aim to misbehave.\"", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("thumb", "\"/library/metadata/17/thumb/1705637165\"", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("art", "\"/library/metadata/17/art/1705637165\"", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("duration", "141417", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("originallyAvailableAt", "\"2005-09-29 00:00:00 +0000 UTC\"", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("leafCount", "222", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("viewedLeafCount", "100", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("childCount", "13", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("addedAt", "1705637164", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("updatedAt", "1705637165", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("globalViewCount", "80", None),
    example::<
        models::operations::GetTopWatchedContentMetadata,
    >("audienceRatingImage", "\"rottentomatoes://image.rating.upright\"", None),
    example::<models::operations::GetTopWatchedContentRequest>("type", "2", None),
    example::<
        models::operations::GetTopWatchedContentRequest,
    >("includeGuids", "1", None),
    example::<models::operations::GetTopWatchedContentRole>("id", "220", None),
    example::<
        models::operations::GetTopWatchedContentRole,
    >("filter", "\"actor=220\"", None),
    example::<
        models::operations::GetTopWatchedContentRole,
    >("tag", "\"Dennis Keiffer\"", None),
    example::<
        models::operations::GetTopWatchedContentRole,
    >("tagKey", "\"5d77683554f42c001f8c4708\"", None),
    example::<
        models::operations::GetTopWatchedContentRole,
    >("role", "\"Bar Guy (uncredited)\"", None),
    example::<
        models::operations::GetTopWatchedContentRole,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/6/people/648e9a7ea1d537bccfcd7615134b78ce.jpg\"",
        None,
    ),
    example::<models::operations::GetTopWatchedContentUser>("id", "220", None),
    example::<models::operations::GetTranscodeSessionsMediaContainer>("size", "1", None),
    example::<
        models::operations::GetTranscodeSessionsMediaContainer,
    >(
        "TranscodeSession",
        "[{\"key\":\"vv3i2q2lax92qlzul1hbd4bx\",\"throttled\":false,\"complete\":false,\"progress\":1.7999999523162842,\"size\":-22,\"speed\":25.100000381469727,\"error\":false,\"duration\":1445695,\"remaining\":53,\"context\":\"streaming\",\"sourceVideoCodec\":\"h264\",\"sourceAudioCodec\":\"aac\",\"videoDecision\":\"transcode\",\"audioDecision\":\"transcode\",\"subtitleDecision\":\"burn\",\"protocol\":\"http\",\"container\":\"mkv\",\"videoCodec\":\"h264\",\"audioCodec\":\"opus\",\"audioChannels\":1,\"transcodeHwRequested\":true,\"timeStamp\":1705895805.4919229,\"maxOffsetAvailable\":29.53,\"minOffsetAvailable\":3.003000020980835}]",
        None,
    ),
    example::<models::operations::GetUpdateStatusMediaContainer>("size", "1", None),
    example::<
        models::operations::GetUpdateStatusMediaContainer,
    >("canInstall", "false", None),
    example::<
        models::operations::GetUpdateStatusMediaContainer,
    >("checkedAt", "1705801232", None),
    example::<
        models::operations::GetUpdateStatusMediaContainer,
    >(
        "downloadURL",
        "\"https://plex.tv/downloads/latest/5?channel=8&build=linux-x86_64&distro=redhat&X-Plex-Token=xxxxxxxxxxxxxxxxxxxx\"",
        None,
    ),
    example::<models::operations::GetUpdateStatusMediaContainer>("status", "0", None),
    example::<
        models::operations::GetUpdateStatusMediaContainer,
    >(
        "Release",
        "[{\"key\":\"https://plex.tv/updater/releases/5136\",\"version\":\"1.40.0.7775-456fbaf97\",\"added\":\"(Library) Extras are found faster\",\"fixed\":\"(Collection) Large collections no longer hold up the server (#14612)\",\"downloadURL\":\"https://plex.tv/downloads/latest/5?channel=8&build=linux-x86_64&distro=redhat&X-Plex-Token=xxxxxxxxxxxxxxxxxxxx\",\"state\":\"notify\"}]",
        None,
    ),
    example::<
        models::operations::GetUsersMediaContainer,
    >("friendlyName", "\"myPlex\"", None),
    example::<
        models::operations::GetUsersMediaContainer,
    >("identifier", "\"com.plexapp.plugins.myplex\"", None),
    example::<
        models::operations::GetUsersMediaContainer,
    >("machineIdentifier", "\"3dff4c4da3b1229a649aa574a9e2b419a684a20e\"", None),
    example::<models::operations::GetUsersMediaContainer>("totalSize", "30", None),
    example::<models::operations::GetUsersMediaContainer>("size", "30", None),
    example::<
        models::operations::GetUsersRequest,
    >("clientID", "\"3381b62b-9ab7-4e37-827b-203e9809eb58\"", None),
    example::<
        models::operations::GetUsersRequest,
    >("clientName", "\"Plex for Roku\"", None),
    example::<models::operations::GetUsersRequest>("deviceNickname", "\"Roku 3\"", None),
    example::<models::operations::GetUsersRequest>("deviceName", "\"Chrome\"", None),
    example::<
        models::operations::GetUsersRequest,
    >("deviceScreenResolution", "\"1487x1165,2560x1440\"", None),
    example::<models::operations::GetUsersRequest>("clientVersion", "\"2.4.1\"", None),
    example::<models::operations::GetUsersRequest>("platform", "\"Roku\"", None),
    example::<
        models::operations::GetUsersRequest,
    >("clientFeatures", "\"external-media,indirect-media,hub-style-list\"", None),
    example::<models::operations::GetUsersRequest>("model", "\"4200X\"", None),
    example::<
        models::operations::GetUsersRequest,
    >("xPlexSessionId", "\"97e136ef-4ddd-4ff3-89a7-a5820c96c2ca\"", None),
    example::<models::operations::GetUsersRequest>("xPlexLanguage", "\"en\"", None),
    example::<
        models::operations::GetUsersRequest,
    >("platformVersion", "\"4.3 build 1057\"", None),
    example::<
        models::operations::GetUsersRequest,
    >("xPlexToken", "\"CV5xoxjTpFKUzBTShsaf\"", None),
    example::<models::operations::GetUsersServer>("id", "907759180", None),
    example::<models::operations::GetUsersServer>("serverId", "9999999", None),
    example::<
        models::operations::GetUsersServer,
    >("machineIdentifier", "\"fbb8aa6be6e0c997c6268bc2b4431c8807f70a3\"", None),
    example::<models::operations::GetUsersServer>("name", "\"ConnectedUserFlix\"", None),
    example::<models::operations::GetUsersServer>("lastSeenAt", "1556281940", None),
    example::<models::operations::GetUsersServer>("numLibraries", "16", None),
    example::<models::operations::GetUsersServer>("allLibraries", "1", None),
    example::<models::operations::GetUsersServer>("owned", "1", None),
    example::<models::operations::GetUsersServer>("pending", "1", None),
    example::<models::operations::GetWatchListRequest>("xPlexContainerStart", "0", None),
    example::<models::operations::GetWatchListRequest>("xPlexContainerSize", "50", None),
    example::<
        models::operations::GetWatchListRequest,
    >("xPlexToken", "\"CV5xoxjTpFKUzBTShsaf\"", None),
    example::<
        models::operations::Guids,
    >(
        "id",
        "\"{\\n\\\"imdbExample\\\": {\\n\\\"summary\\\": \\\"IMDB example\\\",\\n\\\"value\\\": \\\"imdb://tt13015952\\\"\\n},\\n\\\"tmdbExample\\\": {\\n\\\"summary\\\": \\\"TMDB example\\\",\\n\\\"value\\\": \\\"tmdb://2434012\\\"\\n},\\n\\\"tvdbExample\\\": {\\n\\\"summary\\\": \\\"TVDB example\\\",\\n\\\"value\\\": \\\"tvdb://7945991\\\"\\n}\\n}\"",
        None,
    ),
    example::<
        models::operations::Hub,
    >("hubKey", "\"/library/metadata/50768,65523,58188,57341,57302,57070\"", None),
    example::<
        models::operations::Hub,
    >(
        "key",
        "\"/playlists/all?type=15&sort=lastViewedAt:desc&playlistType=video,audio\"",
        None,
    ),
    example::<models::operations::Hub>("title", "\"Recent Playlists\"", None),
    example::<models::operations::Hub>("type", "\"playlist\"", None),
    example::<models::operations::Hub>("hubIdentifier", "\"home.playlists\"", None),
    example::<models::operations::Hub>("context", "\"hub.home.playlists\"", None),
    example::<models::operations::Hub>("size", "6", None),
    example::<models::operations::Hub>("more", "true", None),
    example::<models::operations::Hub>("style", "\"shelf\"", None),
    example::<models::operations::Hub>("promoted", "true", None),
    example::<
        models::operations::Location,
    >("path", "\"/TV Shows/Clarkson's Farm\"", None),
    example::<
        models::operations::LogLineRequest,
    >("message", "\"Test log message\"", None),
    example::<models::operations::LogLineRequest>("source", "\"Postman\"", None),
    example::<models::operations::MarkPlayedRequest>("key", "59398", None),
    example::<models::operations::MarkUnplayedRequest>("key", "59398", None),
    example::<models::operations::Marker>("id", "306970", None),
    example::<models::operations::Marker>("type", "\"credits\"", None),
    example::<models::operations::Marker>("startTimeOffset", "4176050", None),
    example::<models::operations::Marker>("endTimeOffset", "4393389", None),
    example::<models::operations::Marker>("final", "true", None),
    example::<models::operations::Media>("id", "387322", None),
    example::<models::operations::Media>("duration", "9610350", None),
    example::<models::operations::Media>("bitrate", "25512", None),
    example::<models::operations::Media>("width", "3840", None),
    example::<models::operations::Media>("height", "1602", None),
    example::<models::operations::Media>("aspectRatio", "2.35", None),
    example::<models::operations::Media>("audioChannels", "6", None),
    example::<models::operations::Media>("displayOffset", "50", None),
    example::<models::operations::Media>("audioCodec", "\"eac3\"", None),
    example::<models::operations::Media>("videoCodec", "\"hevc\"", None),
    example::<models::operations::Media>("videoResolution", "\"4k\"", None),
    example::<models::operations::Media>("container", "\"mkv\"", None),
    example::<models::operations::Media>("videoFrameRate", "\"24p\"", None),
    example::<models::operations::Media>("videoProfile", "\"main 10\"", None),
    example::<models::operations::Media>("hasVoiceActivity", "false", None),
    example::<models::operations::Media>("audioProfile", "\"dts\"", None),
    example::<models::operations::Media>("has64bitOffsets", "false", None),
    example::<
        models::operations::MyPlex,
    >("authToken", "\"Z5v-PrNASDFpsaCi3CPK7\"", None),
    example::<
        models::operations::MyPlex,
    >("username", "\"example.email@mail.com\"", None),
    example::<models::operations::MyPlex>("mappingState", "\"mapped\"", None),
    example::<models::operations::MyPlex>("signInState", "\"ok\"", None),
    example::<models::operations::MyPlex>("publicAddress", "\"140.20.68.140\"", None),
    example::<models::operations::MyPlex>("publicPort", "32400", None),
    example::<models::operations::MyPlex>("privateAddress", "\"10.10.10.47\"", None),
    example::<models::operations::MyPlex>("privatePort", "32400", None),
    example::<
        models::operations::MyPlex,
    >(
        "subscriptionFeatures",
        "\"federated-auth,hardware_transcoding,home,hwtranscode,item_clusters,kevin-bacon,livetv,loudness,lyrics,music-analysis,music_videos,pass,photo_autotags,photos-v5,photosV6-edit,photosV6-tv-albums,premium_music_metadata,radio,server-manager,session_bandwidth_restrictions,session_kick,shared-radio,sync,trailers,tuner-sharing,type-first,unsupportedtuners,webhooks\"",
        None,
    ),
    example::<models::operations::MyPlex>("subscriptionState", "\"Active\"", None),
    example::<models::operations::Operator>("key", "\"=\"", None),
    example::<models::operations::Operator>("title", "\"is\"", None),
    example::<models::operations::Part>("accessible", "true", None),
    example::<models::operations::Part>("exists", "true", None),
    example::<models::operations::Part>("id", "418385", None),
    example::<
        models::operations::Part,
    >("key", "\"/library/parts/418385/1735864239/file.mkv\"", None),
    example::<models::operations::Part>("indexes", "\"sd\"", None),
    example::<models::operations::Part>("duration", "9610350", None),
    example::<
        models::operations::Part,
    >("file", "\"/mnt/Movies_1/W/Wicked (2024).mkv\"", None),
    example::<models::operations::Part>("size", "30649952104", None),
    example::<models::operations::Part>("packetLength", "188", None),
    example::<models::operations::Part>("container", "\"mkv\"", None),
    example::<models::operations::Part>("videoProfile", "\"main 10\"", None),
    example::<models::operations::Part>("audioProfile", "\"dts\"", None),
    example::<models::operations::Part>("has64bitOffsets", "false", None),
    example::<models::operations::Part>("hasThumbnail", "1", None),
    example::<models::operations::PastSubscription>("renewsAt", "1556281940", None),
    example::<models::operations::PastSubscription>("endsAt", "1556281940", None),
    example::<models::operations::PastSubscription>("canceled", "false", None),
    example::<models::operations::PastSubscription>("gracePeriod", "false", None),
    example::<models::operations::PastSubscription>("onHold", "false", None),
    example::<models::operations::PastSubscription>("canReactivate", "false", None),
    example::<models::operations::PastSubscription>("canUpgrade", "false", None),
    example::<models::operations::PastSubscription>("canDowngrade", "false", None),
    example::<models::operations::PastSubscription>("canConvert", "false", None),
    example::<models::operations::PastSubscription>("type", "\"plexpass\"", None),
    example::<models::operations::PastSubscription>("state", "\"ended\"", None),
    example::<models::operations::PerformSearchRequest>("query", "\"arnold\"", None),
    example::<models::operations::PerformSearchRequest>("limit", "5", None),
    example::<
        models::operations::PerformVoiceSearchRequest,
    >("query", "\"dead+poop\"", None),
    example::<models::operations::PerformVoiceSearchRequest>("limit", "5", None),
    example::<models::operations::Player>("address", "\"10.10.10.171\"", None),
    example::<
        models::operations::Player,
    >("machineIdentifier", "\"3tsdzir85m2onc3qyr255aq1\"", None),
    example::<models::operations::Player>("model", "\"standalone\"", None),
    example::<models::operations::Player>("platform", "\"windows\"", None),
    example::<models::operations::Player>("platformVersion", "\"10.0.22621\"", None),
    example::<models::operations::Player>("product", "\"Plex for Windows\"", None),
    example::<models::operations::Player>("profile", "\"Plex Desktop\"", None),
    example::<
        models::operations::Player,
    >("remotePublicAddress", "\"68.248.140.20\"", None),
    example::<models::operations::Player>("state", "\"playing\"", None),
    example::<models::operations::Player>("title", "\"DESKTOP-BL80MTD\"", None),
    example::<models::operations::Player>("version", "\"1.85.0.4071-21128b56\"", None),
    example::<models::operations::Player>("local", "true", None),
    example::<models::operations::Player>("relayed", "false", None),
    example::<models::operations::Player>("secure", "true", None),
    example::<models::operations::Player>("userID", "1", None),
    example::<
        models::operations::PlexDevice,
    >("createdAt", "\"2019-06-24T11:38:02Z\"", None),
    example::<
        models::operations::PlexDevice,
    >("lastSeenAt", "\"2019-06-24T11:38:02Z\"", None),
    example::<models::operations::PostMediaArtsRequest>("ratingKey", "2268", None),
    example::<
        models::operations::PostMediaArtsRequest,
    >(
        "url",
        "\"https://api.mediux.pro/assets/fcfdc487-dd07-4993-a0c1-0a3015362e5b\"",
        None,
    ),
    example::<models::operations::PostMediaPosterRequest>("ratingKey", "2268", None),
    example::<
        models::operations::PostMediaPosterRequest,
    >(
        "url",
        "\"https://api.mediux.pro/assets/fcfdc487-dd07-4993-a0c1-0a3015362e5b\"",
        None,
    ),
    example::<
        models::operations::PostUsersSignInDataAuthenticationSubscription,
    >("active", "true", None),
    example::<
        models::operations::PostUsersSignInDataAuthenticationSubscription,
    >("subscribedAt", "\"2021-04-12T18:21:12Z\"", None),
    example::<
        models::operations::PostUsersSignInDataAuthenticationSubscription,
    >("status", "\"Inactive\"", None),
    example::<
        models::operations::PostUsersSignInDataRequest,
    >("clientID", "\"3381b62b-9ab7-4e37-827b-203e9809eb58\"", None),
    example::<
        models::operations::PostUsersSignInDataRequest,
    >("clientName", "\"Plex for Roku\"", None),
    example::<
        models::operations::PostUsersSignInDataRequest,
    >("deviceNickname", "\"Roku 3\"", None),
    example::<
        models::operations::PostUsersSignInDataRequest,
    >("clientVersion", "\"2.4.1\"", None),
    example::<
        models::operations::PostUsersSignInDataRequest,
    >("platform", "\"Roku\"", None),
    example::<
        models::operations::PostUsersSignInDataRequestBody,
    >("login", "\"username@email.com\"", None),
    example::<
        models::operations::PostUsersSignInDataRequestBody,
    >("password", "\"password123\"", None),
    example::<
        models::operations::PostUsersSignInDataRequestBody,
    >("verificationCode", "\"123456\"", None),
    example::<
        models::operations::PostUsersSignInDataServices,
    >("identifier", "\"metadata-dev\"", None),
    example::<
        models::operations::PostUsersSignInDataServices,
    >("endpoint", "\"https://epg.provider.plex.tv\"", None),
    example::<
        models::operations::PostUsersSignInDataServices,
    >("token", "\"DjoMtqFAGRL1uVtCyF1dKIorTbShJeqv\"", None),
    example::<
        models::operations::PostUsersSignInDataServices,
    >("status", "\"online\"", None),
    example::<
        models::operations::PostUsersSignInDataSubscription,
    >("active", "true", None),
    example::<
        models::operations::PostUsersSignInDataSubscription,
    >("subscribedAt", "\"2021-04-12T18:21:12Z\"", None),
    example::<
        models::operations::PostUsersSignInDataSubscription,
    >("status", "\"Inactive\"", None),
    example::<
        models::operations::PostUsersSignInDataUserPlexAccount,
    >("adsConsentReminderAt", "1556281940", None),
    example::<
        models::operations::PostUsersSignInDataUserPlexAccount,
    >("adsConsentSetAt", "1556281940", None),
    example::<
        models::operations::PostUsersSignInDataUserPlexAccount,
    >("authToken", "\"CxoUzBTSV5hsxjTpFKaf\"", None),
    example::<
        models::operations::PostUsersSignInDataUserPlexAccount,
    >("country", "\"US\"", None),
    example::<
        models::operations::PostUsersSignInDataUserPlexAccount,
    >("email", "\"username@email.com\"", None),
    example::<
        models::operations::PostUsersSignInDataUserPlexAccount,
    >("friendlyName", "\"friendlyUsername\"", None),
    example::<
        models::operations::PostUsersSignInDataUserPlexAccount,
    >("homeSize", "1", None),
    example::<
        models::operations::PostUsersSignInDataUserPlexAccount,
    >("id", "13692262", None),
    example::<
        models::operations::PostUsersSignInDataUserPlexAccount,
    >("joinedAt", "1556281940", None),
    example::<
        models::operations::PostUsersSignInDataUserPlexAccount,
    >("mailingListStatus", "\"active\"", None),
    example::<
        models::operations::PostUsersSignInDataUserPlexAccount,
    >("maxHomeSize", "15", None),
    example::<
        models::operations::PostUsersSignInDataUserPlexAccount,
    >("rememberExpiresAt", "1556281940", None),
    example::<
        models::operations::PostUsersSignInDataUserPlexAccount,
    >("thumb", "\"https://plex.tv/users/a4f43c1ebfde43a5/avatar?c=8372075101\"", None),
    example::<
        models::operations::PostUsersSignInDataUserPlexAccount,
    >("title", "\"UsernameTitle\"", None),
    example::<
        models::operations::PostUsersSignInDataUserPlexAccount,
    >("username", "\"Username\"", None),
    example::<
        models::operations::PostUsersSignInDataUserPlexAccount,
    >("uuid", "\"dae343c1f45beb4f\"", None),
    example::<
        models::operations::PostUsersSignInDataUserPlexAccount,
    >("attributionPartner", "null", None),
    example::<
        models::operations::PostUsersSignInDataUserProfile,
    >("autoSelectAudio", "true", None),
    example::<
        models::operations::PostUsersSignInDataUserProfile,
    >("defaultAudioLanguage", "\"ja\"", None),
    example::<
        models::operations::PostUsersSignInDataUserProfile,
    >("defaultSubtitleLanguage", "\"en\"", None),
    example::<
        models::operations::PostUsersSignInDataUserProfile,
    >("autoSelectSubtitle", "1", None),
    example::<
        models::operations::PostUsersSignInDataUserProfile,
    >("defaultSubtitleAccessibility", "1", None),
    example::<
        models::operations::PostUsersSignInDataUserProfile,
    >("defaultSubtitleForced", "1", None),
    example::<
        models::operations::PostUsersSignInDataUserProfile,
    >("watchedIndicator", "1", None),
    example::<
        models::operations::PostUsersSignInDataUserProfile,
    >("mediaReviewsVisibility", "1", None),
    example::<models::operations::Producer>("id", "126522", None),
    example::<models::operations::Producer>("filter", "\"producer=126522\"", None),
    example::<models::operations::Producer>("tag", "\"Amelia Knapp\"", None),
    example::<
        models::operations::Producer,
    >("tagKey", "\"5d77683d85719b001f3a535e\"", None),
    example::<
        models::operations::Producer,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/7/people/708568fd018d7aa8b1032dcf867747e8.jpg\"",
        None,
    ),
    example::<models::operations::Provider>("key", "\"/system/search\"", None),
    example::<models::operations::Provider>("title", "\"Local Network\"", None),
    example::<models::operations::Provider>("type", "\"mixed\"", None),
    example::<models::operations::Rating>("image", "\"imdb://image.rating\"", None),
    example::<models::operations::Rating>("value", "5.1", None),
    example::<models::operations::Rating>("type", "\"audience\"", None),
    example::<models::operations::Ratings>("image", "\"imdb://image.rating\"", None),
    example::<models::operations::Ratings>("value", "9", None),
    example::<models::operations::Ratings>("type", "\"audience\"", None),
    example::<
        models::operations::Release,
    >("key", "\"https://plex.tv/updater/releases/5136\"", None),
    example::<models::operations::Release>("version", "\"1.40.0.7775-456fbaf97\"", None),
    example::<
        models::operations::Release,
    >(
        "added",
        "\"(Database) The new format is read by version 1.31.2 and later only; the first start may take a while\\n(Library) Extras are found faster\"",
        None,
    ),
    example::<
        models::operations::Release,
    >(
        "fixed",
        "\"(Agents) A library of other videos keeps its agent (#14483)\\n(Collection) Large collections no longer hold up the server (#14612)\"",
        None,
    ),
    example::<
        models::operations::Release,
    >(
        "downloadURL",
        "\"https://plex.tv/downloads/latest/5?channel=8&build=linux-x86_64&distro=redhat&X-Plex-Token=xxxxxxxxxxxxxxxxxxxx\"",
        None,
    ),
    example::<models::operations::Release>("state", "\"notify\"", None),
    example::<models::operations::ResponseBody>("identifier", "\"tv.plex.sonos\"", None),
    example::<
        models::operations::ResponseBody,
    >("baseURL", "\"https://sonos.plex.tv\"", None),
    example::<models::operations::ResponseBody>("title", "\"Sonos\"", None),
    example::<
        models::operations::ResponseBody,
    >("linkURL", "\"https://sonos.plex.tv/link\"", None),
    example::<models::operations::ResponseBody>("provides", "\"client,player\"", None),
    example::<models::operations::Role>("id", "126522", None),
    example::<models::operations::Role>("filter", "\"actor=126522\"", None),
    example::<models::operations::Role>("tag", "\"Teller\"", None),
    example::<models::operations::Role>("tagKey", "\"5d77683d85719b001f3a535e\"", None),
    example::<models::operations::Role>("role", "\"Self - Judge\"", None),
    example::<
        models::operations::Role,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/7/people/708568fd018d7aa8b1032dcf867747e8.jpg\"",
        None,
    ),
    example::<models::operations::SearchResult>("score", "0.92", None),
    example::<models::operations::Server>("name", "\"iPad\"", None),
    example::<models::operations::Server>("host", "\"10.10.10.102\"", None),
    example::<models::operations::Server>("address", "\"10.10.10.102\"", None),
    example::<models::operations::Server>("port", "32500", None),
    example::<
        models::operations::Server,
    >("machineIdentifier", "\"A2E901F8-E016-43A7-ADFB-EF8CA8A4AC05\"", None),
    example::<models::operations::Server>("version", "\"8.17\"", None),
    example::<models::operations::Server>("protocol", "\"plex\"", None),
    example::<models::operations::Server>("product", "\"Plex for iOS\"", None),
    example::<models::operations::Server>("deviceClass", "\"tablet\"", None),
    example::<models::operations::Server>("protocolVersion", "2", None),
    example::<
        models::operations::Server,
    >(
        "protocolCapabilities",
        "\"playback,playqueues,timeline,provider-playback\"",
        None,
    ),
    example::<models::operations::Services>("identifier", "\"metadata-dev\"", None),
    example::<
        models::operations::Services,
    >("endpoint", "\"https://epg.provider.plex.tv\"", None),
    example::<
        models::operations::Services,
    >("token", "\"DjoMtqFAGRL1uVtCyF1dKIorTbShJeqv\"", None),
    example::<models::operations::Services>("status", "\"online\"", None),
    example::<models::operations::Session>("id", "\"93h7e00ncblxncqw9lkfaoxi\"", None),
    example::<models::operations::Session>("bandwidth", "1050", None),
    example::<models::operations::Session>("location", "\"lan\"", None),
    example::<models::operations::Setting>("id", "\"EnableDatabaseTrace\"", None),
    example::<models::operations::Setting>("type", "\"bool\"", None),
    example::<models::operations::Setting>("default", "false", None),
    example::<models::operations::Setting>("value", "false", None),
    example::<models::operations::Setting>("hidden", "true", None),
    example::<models::operations::Setting>("advanced", "false", None),
    example::<
        models::operations::Setting,
    >("enumValues", "\"1:admin only|2:everyone\"", None),
    example::<models::operations::Similar>("id", "259", None),
    example::<models::operations::Similar>("filter", "\"similar=259\"", None),
    example::<models::operations::Similar>("tag", "\"Criss Angel Mindfreak\"", None),
    example::<models::operations::Sort>("default", "\"asc\"", None),
    example::<models::operations::Sort>("active", "false", None),
    example::<models::operations::Sort>("activeDirection", "\"asc\"", None),
    example::<models::operations::Sort>("defaultDirection", "\"asc\"", None),
    example::<models::operations::Sort>("descKey", "\"titleSort:desc\"", None),
    example::<
        models::operations::Sort,
    >("firstCharacterKey", "\"/library/sections/2/firstCharacter\"", None),
    example::<models::operations::Sort>("key", "\"titleSort\"", None),
    example::<models::operations::Sort>("title", "\"Title\"", None),
    example::<models::operations::StartUniversalTranscodeRequest>("hasMDE", "1", None),
    example::<
        models::operations::StartUniversalTranscodeRequest,
    >("path", "\"/library/metadata/23409\"", None),
    example::<
        models::operations::StartUniversalTranscodeRequest,
    >("mediaIndex", "0", None),
    example::<
        models::operations::StartUniversalTranscodeRequest,
    >("partIndex", "0", None),
    example::<
        models::operations::StartUniversalTranscodeRequest,
    >("protocol", "\"hls\"", None),
    example::<models::operations::StartUniversalTranscodeRequest>("fastSeek", "0", None),
    example::<
        models::operations::StartUniversalTranscodeRequest,
    >("directPlay", "0", None),
    example::<
        models::operations::StartUniversalTranscodeRequest,
    >("directStream", "0", None),
    example::<
        models::operations::StartUniversalTranscodeRequest,
    >("subtitleSize", "100", None),
    example::<
        models::operations::StartUniversalTranscodeRequest,
    >("subtites", "\"burn\"", None),
    example::<
        models::operations::StartUniversalTranscodeRequest,
    >("audioBoost", "100", None),
    example::<
        models::operations::StartUniversalTranscodeRequest,
    >("location", "\"lan\"", None),
    example::<
        models::operations::StartUniversalTranscodeRequest,
    >("mediaBufferSize", "102400", None),
    example::<
        models::operations::StartUniversalTranscodeRequest,
    >("session", "\"zvcage8b7rkioqcm8f4uns4c\"", None),
    example::<
        models::operations::StartUniversalTranscodeRequest,
    >("addDebugOverlay", "0", None),
    example::<
        models::operations::StartUniversalTranscodeRequest,
    >("autoAdjustQuality", "0", None),
    example::<models::operations::StatisticsBandwidth>("accountID", "238960586", None),
    example::<models::operations::StatisticsBandwidth>("deviceID", "208", None),
    example::<models::operations::StatisticsBandwidth>("timespan", "6", None),
    example::<models::operations::StatisticsBandwidth>("at", "1718387650", None),
    example::<models::operations::StatisticsBandwidth>("lan", "true", None),
    example::<models::operations::StatisticsBandwidth>("bytes", "22", None),
    example::<models::operations::StatisticsMedia>("accountID", "1", None),
    example::<models::operations::StatisticsMedia>("deviceID", "13", None),
    example::<models::operations::StatisticsMedia>("timespan", "4", None),
    example::<models::operations::StatisticsMedia>("at", "1707141600", None),
    example::<models::operations::StatisticsMedia>("metadataType", "4", None),
    example::<models::operations::StatisticsMedia>("count", "1", None),
    example::<models::operations::StatisticsMedia>("duration", "1555", None),
    example::<models::operations::StatisticsResources>("timespan", "6", None),
    example::<models::operations::StatisticsResources>("at", "1718384427", None),
    example::<
        models::operations::StatisticsResources,
    >("hostCpuUtilization", "1.276", None),
    example::<
        models::operations::StatisticsResources,
    >("processCpuUtilization", "0.025", None),
    example::<
        models::operations::StatisticsResources,
    >("hostMemoryUtilization", "17.026", None),
    example::<
        models::operations::StatisticsResources,
    >("processMemoryUtilization", "0.493", None),
    example::<
        models::operations::StopTranscodeSessionRequest,
    >("sessionKey", "\"zz7llzqlx8w9vnrsbnwhbmep\"", None),
    example::<models::operations::Stream>("id", "1002625", None),
    example::<models::operations::Stream>("format", "\"srt\"", None),
    example::<models::operations::Stream>("default", "true", None),
    example::<models::operations::Stream>("codec", "\"hevc\"", None),
    example::<models::operations::Stream>("index", "0", None),
    example::<models::operations::Stream>("bitrate", "24743", None),
    example::<models::operations::Stream>("language", "\"English\"", None),
    example::<models::operations::Stream>("languageTag", "\"en\"", None),
    example::<models::operations::Stream>("languageCode", "\"eng\"", None),
    example::<models::operations::Stream>("headerCompression", "true", None),
    example::<models::operations::Stream>("DOVIBLCompatID", "1", None),
    example::<models::operations::Stream>("DOVIBLPresent", "true", None),
    example::<models::operations::Stream>("DOVIELPresent", "false", None),
    example::<models::operations::Stream>("DOVILevel", "6", None),
    example::<models::operations::Stream>("DOVIPresent", "true", None),
    example::<models::operations::Stream>("DOVIProfile", "8", None),
    example::<models::operations::Stream>("DOVIRPUPresent", "true", None),
    example::<models::operations::Stream>("DOVIVersion", "\"1.0\"", None),
    example::<models::operations::Stream>("bitDepth", "10", None),
    example::<models::operations::Stream>("chromaLocation", "\"topleft\"", None),
    example::<models::operations::Stream>("chromaSubsampling", "\"4:2:0\"", None),
    example::<models::operations::Stream>("codedHeight", "1608", None),
    example::<models::operations::Stream>("codedWidth", "3840", None),
    example::<models::operations::Stream>("closedCaptions", "true", None),
    example::<models::operations::Stream>("colorPrimaries", "\"bt2020\"", None),
    example::<models::operations::Stream>("colorRange", "\"tv\"", None),
    example::<models::operations::Stream>("colorSpace", "\"bt2020nc\"", None),
    example::<models::operations::Stream>("colorTrc", "\"smpte2084\"", None),
    example::<models::operations::Stream>("frameRate", "23.976", None),
    example::<models::operations::Stream>("key", "\"/library/streams/216389\"", None),
    example::<models::operations::Stream>("height", "1602", None),
    example::<models::operations::Stream>("level", "150", None),
    example::<models::operations::Stream>("original", "true", None),
    example::<models::operations::Stream>("hasScalingMatrix", "false", None),
    example::<models::operations::Stream>("profile", "\"main 10\"", None),
    example::<models::operations::Stream>("scanType", "\"progressive\"", None),
    example::<models::operations::Stream>("embeddedInVideo", "\"progressive\"", None),
    example::<models::operations::Stream>("refFrames", "1", None),
    example::<models::operations::Stream>("width", "3840", None),
    example::<
        models::operations::Stream,
    >("displayTitle", "\"4K DoVi/HDR10 (HEVC Main 10)\"", None),
    example::<
        models::operations::Stream,
    >("extendedDisplayTitle", "\"4K DoVi/HDR10 (HEVC Main 10)\"", None),
    example::<models::operations::Stream>("selected", "true", None),
    example::<models::operations::Stream>("forced", "true", None),
    example::<models::operations::Stream>("channels", "6", None),
    example::<models::operations::Stream>("audioChannelLayout", "\"5.1(side)\"", None),
    example::<models::operations::Stream>("samplingRate", "48000", None),
    example::<models::operations::Stream>("canAutoSync", "false", None),
    example::<models::operations::Stream>("hearingImpaired", "true", None),
    example::<models::operations::Stream>("dub", "true", None),
    example::<models::operations::Stream>("title", "\"SDH\"", None),
    example::<models::operations::Subscription>("active", "true", None),
    example::<
        models::operations::Subscription,
    >("subscribedAt", "\"2021-04-12T18:21:12Z\"", None),
    example::<models::operations::Subscription>("status", "\"Inactive\"", None),
    example::<
        models::operations::TranscodeSession,
    >("key", "\"vv3i2q2lax92qlzul1hbd4bx\"", None),
    example::<models::operations::TranscodeSession>("throttled", "false", None),
    example::<models::operations::TranscodeSession>("complete", "false", None),
    example::<
        models::operations::TranscodeSession,
    >("progress", "1.7999999523162842", None),
    example::<models::operations::TranscodeSession>("size", "-22", None),
    example::<models::operations::TranscodeSession>("speed", "25.100000381469727", None),
    example::<models::operations::TranscodeSession>("error", "false", None),
    example::<models::operations::TranscodeSession>("duration", "1445695", None),
    example::<models::operations::TranscodeSession>("remaining", "53", None),
    example::<models::operations::TranscodeSession>("context", "\"streaming\"", None),
    example::<
        models::operations::TranscodeSession,
    >("sourceVideoCodec", "\"h264\"", None),
    example::<models::operations::TranscodeSession>("sourceAudioCodec", "\"aac\"", None),
    example::<
        models::operations::TranscodeSession,
    >("videoDecision", "\"transcode\"", None),
    example::<
        models::operations::TranscodeSession,
    >("audioDecision", "\"transcode\"", None),
    example::<
        models::operations::TranscodeSession,
    >("subtitleDecision", "\"burn\"", None),
    example::<models::operations::TranscodeSession>("protocol", "\"http\"", None),
    example::<models::operations::TranscodeSession>("container", "\"mkv\"", None),
    example::<models::operations::TranscodeSession>("videoCodec", "\"h264\"", None),
    example::<models::operations::TranscodeSession>("audioCodec", "\"opus\"", None),
    example::<models::operations::TranscodeSession>("audioChannels", "1", None),
    example::<
        models::operations::TranscodeSession,
    >("transcodeHwRequested", "true", None),
    example::<
        models::operations::TranscodeSession,
    >("timeStamp", "1.7058958054919229e+09", None),
    example::<models::operations::TranscodeSession>("maxOffsetAvailable", "29.53", None),
    example::<
        models::operations::TranscodeSession,
    >("minOffsetAvailable", "3.003000020980835", None),
    example::<models::operations::UltraBlurColors>("topLeft", "\"11333b\"", None),
    example::<models::operations::UltraBlurColors>("topRight", "\"0a232d\"", None),
    example::<models::operations::UltraBlurColors>("bottomRight", "\"73958\"", None),
    example::<models::operations::UltraBlurColors>("bottomLeft", "\"1f5066\"", None),
    example::<models::operations::UpdatePlayProgressRequest>("time", "90000", None),
    example::<
        models::operations::UpdatePlayProgressRequest,
    >("state", "\"played\"", None),
    example::<
        models::operations::UploadPlaylistRequest,
    >("path", "\"/playlists/road-trip.m3u\"", None),
    example::<models::operations::UploadPlaylistRequest>("sectionID", "1", None),
    example::<models::operations::User>("id", "22526914", None),
    example::<models::operations::User>("title", "\"Plex User\"", None),
    example::<models::operations::User>("username", "\"zgfuc7krcqfimrmb9lsl5j\"", None),
    example::<
        models::operations::User,
    >("email", "\"zgfuc7krcqfimrmb9lsl5j@protonmail.com\"", None),
    example::<
        models::operations::User,
    >("thumb", "\"https://plex.tv/users/3346028014e93acd/avatar?c=1731605021\"", None),
    example::<models::operations::User>("protected", "1", None),
    example::<models::operations::User>("home", "1", None),
    example::<models::operations::User>("allowTuners", "1", None),
    example::<models::operations::User>("allowSync", "1", None),
    example::<models::operations::User>("allowCameraUpload", "1", None),
    example::<models::operations::User>("allowChannels", "1", None),
    example::<models::operations::User>("allowSubtitleAdmin", "1", None),
    example::<models::operations::User>("restricted", "1", None),
    example::<models::operations::UserProfile>("autoSelectAudio", "true", None),
    example::<models::operations::UserProfile>("defaultAudioLanguage", "\"ja\"", None),
    example::<
        models::operations::UserProfile,
    >("defaultSubtitleLanguage", "\"en\"", None),
    example::<models::operations::UserProfile>("autoSelectSubtitle", "1", None),
    example::<
        models::operations::UserProfile,
    >("defaultSubtitleAccessibility", "1", None),
    example::<models::operations::UserProfile>("defaultSubtitleForced", "1", None),
    example::<models::operations::UserProfile>("watchedIndicator", "1", None),
    example::<models::operations::UserProfile>("mediaReviewsVisibility", "1", None),
    example::<models::operations::Writer>("id", "126522", None),
    example::<models::operations::Writer>("filter", "\"writer=126522\"", None),
    example::<models::operations::Writer>("tag", "\"Jamie P. Hanson\"", None),
    example::<
        models::operations::Writer,
    >("tagKey", "\"5d77683d85719b001f3a535e\"", None),
    example::<
        models::operations::Writer,
    >(
        "thumb",
        "\"https://metadata-static.plex.tv/8/people/8d65fa96804802e08f2de09fe014408e.jpg\"",
        None,
    ),
];
